"""Words that two newsrooms put for each other, by language: ``killed`` and ``died``, ``Firma`` and ``Unternehmen``.

A language has a module here or not; without one its words stand for themselves. Most are one word in other clothes
(``inspect``, ``inspection``), which no rule for endings brings together without gluing others.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from pkgutil import iter_modules

_MODULES = {module.name: import_module(f"{__name__}.{module.name}") for module in iter_modules(__path__)}

KINDRED: Mapping[str, tuple[tuple[str, ...], ...]] = {
    code: tuple(tuple(line.split()) for line in module.KINDRED.strip().splitlines())
    for code, module in _MODULES.items()
}
"""For each language its sets of words, as they are written; ``step+down`` is a verb and its particle."""

OTHERS: Mapping[str, tuple[str, ...]] = {
    code: tuple(module.OTHERS.split()) for code, module in _MODULES.items()
}
"""For each language the words that its endings make one with a word of a set, and that mean something else (``policy``
and ``police``)."""
