"""What a person joined or took apart holds, and nothing else is touched."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from provenance.pipeline.bonds import bound, kept_apart, of_statements, others
from provenance.types import Bond, Group, Member, Statement
from tests.builders import make_statement

IDS = range(1, 9)
STATEMENTS: dict[int, Statement] = {
    i: make_statement(f"The bridge number {i} will be closed in {i} weeks for repairs.", id=i) for i in IDS
}


def group(*ids: int) -> Group:
    members = tuple(Member(id=i, relation="paraphrase", score=70.0) for i in ids)
    return Group(leader=ids[0], members=members)


def partition(groups: list[Group]) -> set[frozenset[int]]:
    return {frozenset(m.id for m in g.members) for g in groups}


@st.composite
def groupings(draw: st.DrawFn) -> list[Group]:
    """Each statement in one group."""
    homes = draw(st.lists(st.integers(0, 3), min_size=len(IDS), max_size=len(IDS)))
    return [group(*ids) for h in sorted(set(homes)) if (ids := [i for i in IDS if homes[i - 1] == h])]


pairs = st.tuples(st.sampled_from(IDS), st.sampled_from(IDS)).filter(lambda p: p[0] != p[1])
bonds = st.builds(lambda same, p: Bond(same=same, left=(p[0],), right=(p[1],)), st.booleans(), pairs)


@given(groupings(), st.lists(bonds, max_size=4))
def test_no_statement_is_lost_or_doubled_and_each_group_has_its_leader(
    groups: list[Group], said: list[Bond]
) -> None:
    made = bound(groups, said, STATEMENTS)
    assert sorted(m.id for g in made for m in g.members) == list(IDS)
    for g in made:
        assert g.leader in {m.id for m in g.members}
        assert len(g.members) >= 1


@given(groupings(), st.lists(bonds, min_size=1, max_size=4))
def test_last_word_holds_and_saying_it_again_changes_nothing(groups: list[Group], said: list[Bond]) -> None:
    made = bound(groups, said, STATEMENTS)
    last = said[-1]
    homes = [next(g for g in made if i in {m.id for m in g.members}) for i in (last.left[0], last.right[0])]
    assert (homes[0] is homes[1]) == last.same
    assert partition(bound(made, said[-1:], STATEMENTS)) == partition(made)


@given(groupings())
def test_without_bonds_or_with_those_of_others_groups_stay_as_they_are(groups: list[Group]) -> None:
    elsewhere = [Bond(same=True, left=(1,), right=(99,)), Bond(same=False, left=(98,), right=(2,))]
    assert bound(groups, elsewhere, STATEMENTS) == groups


def test_unnamed_statement_goes_with_the_side_it_is_more_like() -> None:
    said = {
        1: make_statement("The tunnel will open in May, the minister promised.", id=1),
        2: make_statement("Fishing in the harbour is forbidden from Monday.", id=2),
        3: make_statement("Fishing in the harbour is forbidden.", id=3),
        4: make_statement("The tunnel will open in May.", id=4),
    }
    made = bound([group(1, 2, 3, 4)], [Bond(same=False, left=(1,), right=(2,))], said)
    assert partition(made) == {frozenset({1, 4}), frozenset({2, 3})}


def test_fullest_wording_leads_what_a_person_joined() -> None:
    said = {
        1: make_statement("It opens.", id=1, kind="claim"),
        2: make_statement("It opens in May for all who live here.", id=2, kind="quote"),
    }
    [made] = bound([group(1), group(2)], [Bond(same=True, left=(1,), right=(2,))], said)
    assert (made.leader, {m.id: m.relation for m in made.members}[2]) == (2, "verbatim")


def test_repeats_in_later_versions_stand_for_their_statement() -> None:
    [bond] = of_statements([Bond(same=True, left=(11, 12), right=(20,))], {1: [11, 12]})
    assert (bond.left, bond.right) == ((1,), (20,))


def test_others_are_those_of_the_last_word() -> None:
    said = [Bond(same=True, left=(1,), right=(2, 3)), Bond(same=False, left=(2,), right=(1,))]
    assert others(1, said, same=True) == {3}
    assert others(1, said, same=False) == {2}
    assert list(kept_apart(said, {1: 0, 2: 1, 3: 0})) == [(0, 1)]
