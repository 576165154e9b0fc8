"""What a method with overloads is once its responses are wrapped: a protocol for type checkers. Knows signatures; no wrapper."""

from __future__ import annotations

import attrs

from specloom.emit import Scope, docstring
from specloom.names.spelling import camel
from specloom.plan.arguments import MethodArgument, signature
from specloom.plan.constants import Constants
from specloom.plan.method_plan import MethodPlan, method_arguments
from specloom.plan.model_classes import InputClass
from specloom.plan.overloads import Overload
from specloom.plan.raw_response_classes import CallProtocol


def call_protocol(
    method_plan: MethodPlan, stem: str, generated: list[Overload], constants: Constants
) -> CallProtocol | None:
    """The protocol of the method's raw and streaming variants; None without overloads.

    Its overloads spell out only what is given by position and what selects an overload. The other arguments are the same
    in each of them: one TypedDict, which all unpack (PEP 692; docs/decisions/0007-unpacked-call-protocols.md).
    """
    if not generated:
        return None
    scope = method_plan.scope
    variables = tuple(f"_R{number}" for number in range(1, len(generated) + 1))
    for variable in variables:
        constants.collector.take(variable)
    shared = _shared(method_plan, generated)
    arguments = _arguments(method_plan, stem, shared, constants) if shared else None
    return CallProtocol(
        name=constants.reserve(f"_{camel(stem)}"),
        base=f"{scope.name('typing', 'Protocol')}[{', '.join(variables)}]",
        variables=variables,
        docstring=docstring("A call whose responses come wrapped, one type for each overload.", indent=8),
        overload=scope.name("typing", "overload"),
        signatures=tuple(
            signature(
                [argument for argument in each.arguments if argument.name not in shared],
                variable,
                scope,
                arguments.name if arguments else "",
            )
            for each, variable in zip(generated, variables, strict=True)
        ),
        arguments=arguments,
    )


def _shared(method_plan: MethodPlan, generated: list[Overload]) -> frozenset[str]:
    """Names of the keyword arguments that are the same in all overloads."""
    first, *others = ({argument.name: argument for argument in each.arguments} for each in generated)
    return frozenset(
        argument.name
        for argument in method_plan.arguments
        if not argument.positional and all(other.get(argument.name) == first.get(argument.name) for other in others)
    )


def _arguments(method_plan: MethodPlan, stem: str, shared: frozenset[str], constants: Constants) -> InputClass:
    scope = attrs.evolve(method_plan.scope, hidden=shared)
    planned = method_arguments(method_plan.operation, method_plan.variants, scope, method_plan.symbols)
    options = method_plan.scope.name("._runtime.options", "RequestOptions")
    return InputClass(
        name=constants.reserve(f"_{camel(stem)}Arguments"),
        base=f"{options}, total=False",
        docstring=docstring("Keyword arguments that every overload takes.", indent=8),
        fields=tuple(_field(argument, scope) for argument in planned if argument.name in shared),
    )


def _field(argument: MethodArgument, scope: Scope) -> str:
    """A key of the TypedDict, required where the argument has no default."""
    if argument.default:
        return f"{argument.name}: {argument.annotation}"
    return f"{argument.name}: {scope.name('typing', 'Required')}[{argument.annotation}]"
