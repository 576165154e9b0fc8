"""The rules about generated packages. Knows the effect of each change on users; finds none."""

from __future__ import annotations

from specloom.diff.rule import table

RULES = table(
    "verdict",
    """
    python-module-removed             | error   | python-module-removed             | module removed: importing it fails
    python-module-added               | info    | python-module-added               | module added
    python-class-removed              | error   | python-class-removed              | class removed: importing it fails
    python-class-added                | info    | python-class-added                | class added
    python-class-moved                | warning | python-class-moved                | class moved to another module: importing it from the old module fails
    python-base-changed               | warning | python-base-changed               | base class changed: annotations may no longer type-check
    python-alias-removed              | error   | python-alias-removed              | type removed: importing it fails
    python-alias-added                | info    | python-alias-added                | type added
    python-alias-widened              | info    | python-alias-widened              | type accepts more values
    python-alias-changed              | warning | python-alias-changed              | type replaced: annotations may no longer type-check
    python-kind-changed               | error   | python-kind-changed               | kind of symbol changed: code that uses it fails
    python-field-removed              | error   | python-field-removed              | field removed: reading it raises AttributeError
    python-field-added                | info    | python-field-added                | field added
    python-required-field-added       | error   | python-required-field-added       | required field added: constructing the class without it fails
    python-received-field-added       | warning | python-received-field-added       | required field added to a class that is only received: code that constructs it, such as tests, fails
    python-received-field-became-required | warning | python-received-field-became-required | field of a class that is only received became required: code that constructs the class without it fails
    python-field-became-required      | error   | python-field-became-required      | field became required: constructing the class without it fails
    python-field-became-optional      | info    | python-field-became-optional      | field became optional
    python-field-type-widened         | warning | python-field-type-widened         | field type widened: code that reads it may no longer type-check
    python-field-type-changed         | warning | python-field-type-changed         | field type changed: code that uses it may no longer type-check
    python-method-removed             | error   | python-method-removed             | method removed: calling it raises AttributeError
    python-method-renamed             | error   | python-method-renamed             | method renamed: calling it by its old name raises AttributeError
    python-method-added               | info    | python-method-added               | method added
    python-attribute-removed          | error   | python-attribute-removed          | resource removed: accessing it raises AttributeError
    python-attribute-added            | info    | python-attribute-added            | resource added
    python-parameter-removed          | error   | python-parameter-removed          | parameter removed: passing it raises TypeError
    python-parameter-added            | info    | python-parameter-added            | parameter added
    python-required-parameter-added   | error   | python-required-parameter-added   | required parameter added: calls without it raise TypeError
    python-parameter-became-required  | error   | python-parameter-became-required  | parameter became required: calls without it raise TypeError
    python-parameter-became-optional  | info    | python-parameter-became-optional  | parameter became optional
    python-parameter-moved            | error   | python-parameter-moved            | order of positional parameters changed
    python-parameter-kind-changed     | error   | python-parameter-kind-changed     | parameter changed between positional and keyword-only
    python-parameter-type-widened     | info    | python-parameter-type-widened     | parameter type widened
    python-parameter-type-changed     | warning | python-parameter-type-changed     | parameter type changed: calls may no longer type-check
    python-return-type-changed        | warning | python-return-type-changed        | return type changed: code that uses the result may no longer type-check
    """,
)
