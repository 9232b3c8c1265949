/* New messages. */

#ifndef FLYTEMODELS_CONSTRUCT_H
#define FLYTEMODELS_CONSTRUCT_H

#include "plan.h"

/* Make a message with every field unset, without the class's constructor: a new reference, or NULL. */
PyObject *blank_message(Table *table);

#endif
