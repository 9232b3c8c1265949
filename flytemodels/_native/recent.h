/* Members of enums that were made for numbers without a name, while one input is read. */

#ifndef FLYTEMODELS_RECENT_H
#define FLYTEMODELS_RECENT_H

#include "input.h"

/* Return the member of an enum field for a number, perhaps one that was made before: a new reference, or NULL with an
   exception. */
PyObject *recent_member(Input *input, Field *field, int32_t number);

void release_recent(Input *input);

#endif
