/* The rules of buf.validate, for messages that break none: most do not. What might be wrong is left to the checker in
   Python (flytemodels._rules.checker), which says what and where. */

#ifndef FLYTEMODELS_RULES_H
#define FLYTEMODELS_RULES_H

#include "state.h"

/* Return 1 where a message breaks no rule for certain, 0 where Python has to look at it, -1 with an exception.

   A table is a tuple with an entry for each thing to check: (what, name, low, high, nested, members, test). */
int message_keeps_rules(PyObject *message, PyObject *table, int depth);

#endif
