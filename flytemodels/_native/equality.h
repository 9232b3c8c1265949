/* Equality of messages. */

#ifndef FLYTEMODELS_EQUALITY_H
#define FLYTEMODELS_EQUALITY_H

#include "table.h"

/* Return whether two objects are equal as messages: 1 or 0, 2 where they are not of one class, -1 with an exception. */
int equal_objects(PyObject *one, PyObject *other);

#endif
