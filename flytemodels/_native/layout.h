/* How the objects of a class lie in memory. */

#ifndef FLYTEMODELS_LAYOUT_H
#define FLYTEMODELS_LAYOUT_H

#include "table.h"

/* Return where the slot of a member descriptor lies in a class's objects; 0 where the descriptor is something else. */
Py_ssize_t offset_of_member(PyTypeObject *cls, PyObject *descriptor);

/* Return the offset of a slot of a class; 0 where it has none of that name, or -1 with an exception. */
Py_ssize_t offset_of_slot(PyTypeObject *cls, const char *name);

/* Return whether every word of a class's objects after the header is a slot, and object.__new__ makes them. */
bool has_slots_only(PyTypeObject *cls);

/* Find out where the fields of a class lie and what its new objects hold. Return 0, or -1 with an exception. */
int fill_layout(Table *table);

/* Return whether a class, to which something was assigned, still has what was found then: 1 or 0, or -1 with an exception. */
int has_same_layout(Table *table);

#endif
