/* Deep copies of messages. */

#ifndef FLYTEMODELS_COPIES_H
#define FLYTEMODELS_COPIES_H

#include "table.h"

/* Copy a message and all that is in it, as copy.deepcopy would with that memo: a new reference, or NULL. */
PyObject *copy_deep(PyObject *message, PyObject *memo);

#endif
