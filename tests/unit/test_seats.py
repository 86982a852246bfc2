"""The displays of slides and console, taken away and given back in any order, any number of times."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peelviewer.views.show.seats import Display, Seats, told

LAPTOP, PROJECTOR, OTHER = Display("Laptop", "eDP-1"), Display("Projector", "HDMI-1"), Display("Television", "HDMI-2")
TWIN_A, TWIN_B = Display("Dell 24", "DP-1"), Display("Dell 24", "DP-2")


def both() -> Seats:
    seats = Seats(PROJECTOR)
    assert seats.places([LAPTOP, PROJECTOR]) == (1, 0)
    return seats


@pytest.mark.parametrize("gone", [LAPTOP, PROJECTOR])
def test_each_comes_back_to_its_own_any_number_of_times(gone: Display) -> None:
    seats = both()
    for _ in range(5):
        left = [display for display in (LAPTOP, PROJECTOR) if display != gone]
        assert seats.places(left) == ((0, None) if gone == LAPTOP else (None, 0))
        displays = [*left, gone]
        seats.plugged(gone, displays)
        slides, console = seats.places(displays)
        assert slides is not None
        assert console is not None
        assert (displays[slides], displays[console]) == (PROJECTOR, LAPTOP)


def test_both_gone_and_back_in_any_order() -> None:
    for first, second in itertools.permutations((LAPTOP, PROJECTOR)):
        seats = both()
        assert seats.places([]) == (None, None)
        seats.plugged(first, [first])
        assert seats.places([first]) == ((0, None) if first == PROJECTOR else (None, 0))
        seats.plugged(second, [first, second])
        slides, console = seats.places([first, second])
        assert [(first, second)[slides or 0], (first, second)[console or 0]] == [PROJECTOR, LAPTOP]


def test_only_display_gives_the_slides_to_one_that_comes() -> None:
    seats = Seats(LAPTOP)
    assert seats.places([LAPTOP]) == (0, None)
    seats.plugged(PROJECTOR, [LAPTOP, PROJECTOR])
    assert seats.places([LAPTOP, PROJECTOR]) == (1, 0)
    assert seats.places([LAPTOP]) == (None, 0)


def test_what_was_remembered_for_both_goes_before() -> None:
    seats = Seats(LAPTOP)
    seats.plugged(PROJECTOR, [LAPTOP, PROJECTOR], preferred="Laptop")
    assert seats.places([LAPTOP, PROJECTOR]) == (0, 1)


def test_another_projector_takes_the_slides_that_lost_theirs() -> None:
    seats = both()
    assert seats.places([LAPTOP]) == (None, 0)
    seats.plugged(OTHER, [LAPTOP, OTHER])
    assert seats.places([LAPTOP, OTHER]) == (1, 0)


def test_slides_taken_to_the_last_display_go_to_the_next_that_comes() -> None:
    seats = both()
    seats.take(LAPTOP)
    assert seats.places([LAPTOP]) == (0, None)
    seats.plugged(PROJECTOR, [LAPTOP, PROJECTOR])
    assert seats.places([LAPTOP, PROJECTOR]) == (1, 0)


def test_swapped_they_stay_swapped() -> None:
    seats = both()
    seats.swap([LAPTOP, PROJECTOR])
    assert seats.places([LAPTOP, PROJECTOR]) == (0, 1)
    assert seats.places([LAPTOP]) == (0, None)
    seats.plugged(PROJECTOR, [PROJECTOR, LAPTOP])
    assert seats.places([PROJECTOR, LAPTOP]) == (1, 0)


def test_two_of_a_kind_are_told_apart() -> None:
    seats = Seats(TWIN_B)
    assert seats.places([TWIN_A, TWIN_B]) == (1, 0)
    assert seats.places([TWIN_A]) == (None, 0)
    seats.plugged(TWIN_B, [TWIN_A, TWIN_B])
    assert seats.places([TWIN_A, TWIN_B]) == (1, 0)


def test_a_display_on_another_socket_is_the_same() -> None:
    seats = both()
    moved = Display("Projector", "USB-C")
    seats.plugged(moved, [LAPTOP, moved])
    assert seats.places([LAPTOP, moved]) == (1, 0)


@given(st.lists(st.sampled_from([LAPTOP, PROJECTOR, OTHER]), max_size=30))
def test_notes_never_come_to_where_the_slides_are(turned: list[Display]) -> None:
    """Each display is pulled out or plugged in; the console is never on the slides' display, and the slides never on the presenter's."""
    seats, displays = both(), [LAPTOP, PROJECTOR]
    for display in turned:
        if display in displays:
            displays.remove(display)
        else:
            displays.append(display)
            seats.plugged(display, displays)
        slides, console = seats.places(displays)
        if displays:
            assert slides is not None or console is not None
        assert slides is None or slides != console
    for display in (LAPTOP, PROJECTOR):
        if display not in displays:
            displays.append(display)
            seats.plugged(display, displays)
    slides, console = seats.places(displays)
    assert slides is not None
    assert console is not None


def test_a_choice_between_two_of_a_kind_names_the_socket() -> None:
    assert [told(display, [TWIN_A, TWIN_B, LAPTOP]) for display in (TWIN_A, TWIN_B, LAPTOP)] == ["Dell 24 DP-1", "Dell 24 DP-2", "Laptop"]
    assert told(TWIN_A, [TWIN_A, LAPTOP]) == "Dell 24"
    seats = Seats(TWIN_A)
    seats.plugged(TWIN_B, [TWIN_A, TWIN_B], preferred="Dell 24 DP-1")
    assert seats.places([TWIN_A, TWIN_B]) == (0, 1)
