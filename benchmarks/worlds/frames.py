"""How sentences name who said or found something: the families of templates that pages draw from.

``POST`` follows what was said (``"…," POST.``), ``PRE`` precedes direct words (``PRE: "…"``), ``THAT`` precedes
reported ones. ``{S}`` is the speaker, ``{O}`` the outlet named, ``{day}`` a weekday, ``{place}`` the town.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Family:
    """Templates by where they stand."""

    post: tuple[str, ...]
    pre: tuple[str, ...]
    that: tuple[str, ...]


SAYING: Mapping[str, Family] = {
    "told": Family(
        post=(
            "{S} told {O}",
            "{S} told {O} on {day}",
            "{S} said in an interview with {O}",
            "{S} said in an interview with {O} published on {day}",
            "{S} was quoted as saying by {O}",
            "{O} quoted {S} as saying",
            "{S} told a reporter from {O}",
            "{S} said to {O}",
            "{S} told {O} in an interview",
            "{S} told {O} by telephone",
        ),
        pre=(
            "{S} told {O}",
            "In an interview with {O}, {S} said",
            "Speaking to {O} on {day}, {S} said",
            "{O} quoted {S} as saying",
            "Asked by {O} about the matter, {S} replied",
            "{S} said in a conversation with {O}",
            "In remarks to {O}, {S} said",
        ),
        that=(
            "{S} told {O} that",
            "{S} has told {O} that",
            "{S} said in an interview with {O} that",
            "Speaking to {O}, {S} said that",
            "{O} quoted {S} as saying that",
            "In an interview published by {O} on {day}, {S} said that",
            "{S} told {O} on {day} that",
        ),
    ),
    "own": Family(
        post=(
            "{S} told {O}",
            "{S} told this newspaper",
            "{S} said in an interview with {O}",
            "{S} told {O} at {place}",
            "{S} told us",
            "{S} told {O} in an interview on {day}",
            "{S} said in an interview with this newspaper",
            "{S} told a reporter from {O}",
        ),
        pre=(
            "In an interview with {O}, {S} said",
            "{S} told {O}",
            "Speaking to {O} on {day}, {S} said",
            "Asked by {O}, {S} said",
            "{S} told this newspaper",
        ),
        that=(
            "{S} told {O} that",
            "{S} told this newspaper that",
            "In an interview with {O}, {S} said that",
            "Speaking to {O}, {S} said that",
        ),
    ),
    "public": Family(
        post=(
            "{S} told reporters",
            "{S} told a news conference in {place}",
            "{S} said in a statement",
            "{S} told reporters on {day}",
            "{S} said at a press conference on {day}",
            "{S} said in a speech in {place}",
            "{S} told a committee of the regional assembly",
            "{S} wrote on Facebook",
            "{S} said at a public hearing",
            "{S} told journalists outside the town hall",
            "{S} told councillors on {day}",
        ),
        pre=(
            "{S} told reporters",
            "At a press conference in {place}, {S} said",
            "In a statement issued on {day}, {S} said",
            "{S} told a public meeting",
            "In a speech on {day}, {S} said",
        ),
        that=(
            "{S} told reporters that",
            "{S} told a news conference that",
            "{S} said in a statement that",
            "At a public hearing on {day}, {S} said that",
            "{S} told journalists in {place} that",
        ),
    ),
    "plain": Family(
        post=("{S} said", "said {S}", "{S} explained", "{S} recalled", "{S} complained", "{S} said on {day}"),
        pre=("{S} said", "{S} put it this way", "{S} said on {day}", "{S} complained"),
        that=("{S} said that", "{S} said", "{S} complained that", "According to {S},", "{S} insisted that"),
    ),
    "carried": Family(
        post=("{he} added", "{he} told the paper", "{he} said", "{surname} said", "{surname} added", "{he} went on"),
        pre=("{He} added", "{He} also said", "{surname} went on", "In the same interview, {he} said"),
        that=("{He} added that", "{He} also said that", "{surname} added that", "In the same interview {he} said that"),
    ),
    "relayed": Family(
        post=("{S} said, according to {O}", "{S} said, {O} reported", "{S} said, {O} wrote on {day}"),
        pre=("According to {O}, {S} said",),
        that=("According to {O}, {S} said that", "{O} reported that {S} said", "As {O} reported, {S} said that"),
    ),
    "looking-back": Family(
        post=("{S} told {O} in {year}", "{S} said in a {year} interview with {O}", "{S} told {O} {ago} years ago"),
        pre=("{Ago} years ago, {S} told {O}", "In a {year} interview with {O}, {S} said"),
        that=("In {year}, {S} told {O} that", "{Ago} years ago {S} told {O} that"),
    ),
}  # fmt: skip

FINDING: Mapping[str, Family] = {
    "reported": Family(
        post=(
            "{O} reported",
            "{O} reported on {day}",
            "according to {O}",
            "according to a report in {O}",
            "according to {O}, which cited internal documents",
            "{O} has revealed",
            "{O} wrote on {day}",
            "as {O} first reported",
            "{O} writes",
        ),
        pre=(),
        that=(
            "According to {O},",
            "{O} reported that",
            "{O} reported on {day} that",
            "{O} has revealed that",
            "A report in {O} said that",
            "{O} wrote that",
            "Citing internal documents, {O} reported that",
            "An investigation by {O} found that",
            "As {O} reported on {day},",
        ),
    ),
    "own": Family(
        post=(
            "according to documents seen by {O}",
            "{O} has learned",
            "according to files obtained by this newspaper",
            "research by {O} shows",
            "an investigation by {O} has found",
        ),
        pre=(),
        that=(
            "{O} has learned that",
            "Documents seen by {O} show that",
            "{O} can reveal that",
            "An investigation by {O} has found that",
            "This newspaper has learned that",
            "Files obtained by this newspaper show that",
        ),
    ),
    "studied": Family(
        post=(
            "according to a study published in {O}",
            "according to a study in {O}",
            "researchers report in {O}",
            "a study in {O} has found",
        ),
        pre=(),
        that=(
            "A study published in {O} has found that",
            "According to a paper in {O},",
            "Researchers write in {O} that",
            "A new study in {O} shows that",
        ),
    ),
    "announced": Family(
        post=(
            "the {body} said in a statement",
            "the {body} announced on {day}",
            "the {body} said in a press release",
            "according to a statement from the {body}",
        ),
        pre=(),
        that=(
            "The {body} announced that",
            "The {body} said in a statement that",
            "In a press release the {body} said that",
            "A spokesman for the {body} told reporters that",
        ),
    ),
    "plain": Family(post=("it has emerged", "it is understood"), pre=(), that=("", "It has emerged that", "It has become known that")),
    "background": Family(post=(), pre=(), that=("",)),
    "denied": Family(
        post=(),
        pre=(),
        that=(
            "The {body} denied a report in {O} that",
            "{firm} rejected as false a report by {O} that",
            "A spokesman for {firm} denied {O}'s report that",
            "The {body} dismissed a report by {O} that",
        ),
    ),
}  # fmt: skip
