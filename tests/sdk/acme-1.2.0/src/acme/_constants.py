import httpx

DEFAULT_TIMEOUT = httpx.Timeout(timeout=2 * 60, connect=5.0)
DEFAULT_MAX_RETRIES = 4
