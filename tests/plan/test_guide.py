"""README.md and api.md name every method, whatever its resource is called; knows no description."""

from __future__ import annotations

from tests.plan.rich import AT, client, response

from specloom import ir
from specloom.plan import PackageSettings, plan


def test_a_resource_called_async_has_its_page() -> None:
    operation = ir.Operation("GET /jobs", "GET", "/jobs", AT, (), (response(),), resource=("async_jobs",), name="list")
    resource = ir.Resource("async_jobs", "", (operation.key,))
    generated = plan(
        client(operation)._replace(resources=(resource,)), PackageSettings("by_hand_client", "ByHand", "1.0")
    )
    (page,) = generated.guide.resources
    assert page.path == "client.async_jobs"
    assert page.calls == ("client.async_jobs.list()",)
