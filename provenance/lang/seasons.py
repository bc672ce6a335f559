"""Words for seasons and times of day: data only, all words folded, of all languages at once."""

from __future__ import annotations

from collections.abc import Mapping

_SEASONS = """
season: spring fruhling fruhjahr printemps primavera ilkbahar bahar
season: summer sommer verano yaz yazin
season: autumn fall herbst automne otono sonbahar guz
season: winter hiver invierno kis kisin
hour: morning vormittag matin manana sabah
hour: noon midday mittag midi mediodia oglen
hour: afternoon nachmittag apres-midi tarde ogleden
hour: evening abend soir noche aksam
hour: night midnight nacht mitternacht nuit minuit medianoche gece
"""


def _seasons(lines: str) -> Mapping[str, tuple[str, int]]:
    found: dict[str, tuple[str, int]] = {}
    for number, line in enumerate(lines.strip().splitlines()):
        kind, _, forms = line.partition(": ")
        found.update(dict.fromkeys(forms.split(), (kind, number)))
    return found


SEASONS: Mapping[str, tuple[str, int]] = _seasons(_SEASONS)
"""Which time of the year or of the day a word stands for."""
