"""Methods that repeat a call until a final state is reached. Not concerned with how a call is sent."""

from __future__ import annotations

from specloom import ir
from specloom.emit import Scope, Section, docstring, tuple_of_strings
from specloom.names.spelling import distinct
from specloom.plan.arguments import MethodArgument, in_signature_order, options_of, signature
from specloom.plan.constants import Constants
from specloom.plan.documentation import either
from specloom.plan.resource_classes import Method, MethodParameter

POLLING = "._runtime.polling"


def plan_polling(
    waiter: ir.Polling,
    name: str,
    stem: str,
    read: Method,
    arguments: list[MethodArgument],
    constants: Constants,
    hidden: frozenset[str],
    example: str,
) -> Method:
    """The polling counterpart of the method `read`.

    Args:
        name: Its name.
        stem: Start of its constant's name.
        example: A call of it.
    """
    scope = Scope(constants.collector, runtime=False, hidden=hidden)
    value = f"{tuple_of_strings(waiter.field)}, done={tuple_of_strings(waiter.done)}, failed={tuple_of_strings(waiter.failed)}"
    waiting = constants.scope.name(POLLING, "Polling")
    final = constants.add(f"{stem}_FINAL", "", f"{waiting}(field={value})")
    is_async = read.define.startswith("async")
    timeout, interval = (_seconds(name, default, docs, arguments, scope) for name, default, docs in _TIMING)
    taken = in_signature_order([*arguments, timeout, interval])
    wait = constants.scope.name(POLLING, "async_wait_for" if is_async else "wait_for")
    passed = ", ".join(
        argument.name if argument.positional else f"{argument.name}={argument.name}" for argument in arguments
    )
    begin = "await " if is_async else ""
    call = f"lambda: self.{read.name}({passed}{', ' if passed else ''}**{options_of(arguments)})"
    return Method(
        name=name,
        define=read.define,
        signature=signature(taken, read.returns, scope),
        docstring=_docs(waiter, read, taken),
        body=(f"return {begin}{wait}({call}, {final}, timeout={timeout.name}, interval={interval.name})",),
        returns=read.returns,
        call=read.call.replace(f".{read.name}(", f".{name}(", 1),
        example=example,
        endpoint=read.endpoint,
        summary=f"Wait until `{read.name}` reads a final state",
        parameters=tuple(
            MethodParameter(argument.name, argument.annotation, not argument.default) for argument in taken
        ),
    )


_TIMING = (
    ("wait_timeout", "3600.0", "Timeout in seconds."),
    ("interval", "1.0", "Seconds between two requests."),
)


def _seconds(name: str, default: str, docs: str, arguments: list[MethodArgument], scope: Scope) -> MethodArgument:
    return MethodArgument(
        distinct(name, [argument.name for argument in arguments]), "", "call", scope.builtin("float"), default, docs
    )


def _docs(waiter: ir.Polling, read: Method, arguments: list[MethodArgument]) -> str:
    about = f"Repeat `{read.name}` until `{'.'.join(waiter.field)}` is {either(waiter.done)}."
    entries = tuple((argument.name, argument.docs) for argument in arguments if argument.docs)
    errors = [("PollingTimeoutError", "No final state was reached within `wait_timeout`.")]
    if waiter.failed:
        errors.insert(0, ("PollingFailedError", f"The final state is {either(waiter.failed)}."))
    return docstring(about, (Section("Args", entries), Section("Raises", tuple(errors))), indent=8)
