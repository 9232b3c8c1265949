/* The guards around the interpreter. */

#ifndef FLYTEMODELS_INTERPRETER_H
#define FLYTEMODELS_INTERPRETER_H

#include "state.h"

/* Check that this interpreter is what the engine takes it for. Return 0, or -1 with an exception: the engine is then not
   to be used. */
int check_interpreter(void);

#endif
