"""Methods of the Sample API, by resource."""
