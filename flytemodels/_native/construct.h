/* New messages. */

#ifndef FLYTEMODELS_CONSTRUCT_H
#define FLYTEMODELS_CONSTRUCT_H

#include "table.h"

/* Make a message with every field unset, without the class's constructor: a new reference, or NULL. */
PyObject *blank_message(Table *table);

/* Let calls of a class, which construct a message, come straight to this engine wherever that does the same as the
   class's own __init__, and have its lists and dicts made late. Return 0, or -1 with an exception. */
int prepare_class(PyTypeObject *cls);

#endif
