/* Freeing messages. */

#ifndef FLYTEMODELS_DEALLOC_H
#define FLYTEMODELS_DEALLOC_H

#include "state.h"

/* Learn from a class made by Python code how the interpreter frees the objects of such classes. */
void dealloc_load(const PyTypeObject *probe);

/* Let the engine free the objects of a class that have nothing but slots. */
void take_over_dealloc(PyTypeObject *cls);

/* Return whether the engine frees the objects of a class. */
bool has_own_dealloc(const PyTypeObject *cls);

#endif
