"""The forces that a library knows: those of its table, and those of reports and grades that the table does not have."""

from __future__ import annotations

from peelviewer.model.library import UNKNOWN_FORCE, Force, Library


def held_forces(library: Library) -> tuple[Force, ...]:
    """Return the forces of the library's table in its order, then others that are held, by name; what states no force is none."""
    known = library.force_by_id
    named = {grade.force for grade in library.grades} | {report.force for report in library.entries}
    others = (library.force_of(force) for force in named if force not in known and force != UNKNOWN_FORCE)
    return (*library.forces, *sorted(others, key=lambda force: force.name))
