"""Words that two newsrooms put for each other, by language: ``killed`` and ``died``, ``Firma`` and ``Unternehmen``.

A language has a module here or not; without one its words stand for themselves. Most are one word in other clothes
(``inspect``, ``inspection``), which no rule for endings brings together without gluing others.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from pkgutil import iter_modules

KINDRED: Mapping[str, tuple[tuple[str, ...], ...]] = {
    module.name: tuple(
        tuple(line.split())
        for line in import_module(f"{__name__}.{module.name}").KINDRED.strip().splitlines()
    )
    for module in iter_modules(__path__)
}
"""For each language its sets of words, as they are written; ``step+down`` is a verb and its particle."""
