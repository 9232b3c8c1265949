/* Lists and dicts that are made when somebody first looks at them. Most of those in messages stay empty: each took 56 or 64
   bytes, and time to be made and freed. */

#ifndef FLYTEMODELS_LATE_H
#define FLYTEMODELS_LATE_H

#include "state.h"

typedef enum { LATE_NOT, LATE_LIST, LATE_DICT } Late;

/* What lies in a slot whose list or dict nobody has looked at. An empty slot keeps its meaning: the attribute was deleted,
   or never set. */
extern PyObject *not_made;

/* Load what this takes. Return 0, or -1 with an exception. */
int late_load(void);

/* Have the lists and dicts of a dataclass's slots made late. Return 0, or -1 with an exception. */
int make_slots_late(PyTypeObject *cls);

/* Return the descriptor of a slot behind one that makes its value late, borrowed, and what it makes; any other descriptor is
   returned as it is. */
PyObject *slot_behind(PyObject *descriptor, Late *late);

/* Make the list or dict of a slot that holds `not_made`: a borrowed reference, or NULL with an exception. */
PyObject *make_late(PyObject **slot, bool is_dict);

#endif
