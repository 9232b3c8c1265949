/* One value at a time: numbers, strings, bytes and enum members. */

#ifndef FLYTEMODELS_SCALARS_H
#define FLYTEMODELS_SCALARS_H

#include "input.h"
#include "output.h"

/* Read a number, string or bytes; an enum is read as its number. Return the position after it, and in `value` a new
   reference. */
const uint8_t *read_scalar(Input *input, Kind kind, const uint8_t *pos, const uint8_t *end, PyObject **value);

/* Make a string of what lies between two positions: a new reference, or NULL. */
PyObject *read_text(Input *input, const uint8_t *pos, const uint8_t *stop);

/* Read the number of an enum. */
const uint8_t *read_enum_number(Input *input, const uint8_t *pos, const uint8_t *end, int32_t *number);

/* Return the value of a number, string or bytes that is not there: a new reference. */
PyObject *zero_value(Kind kind);

/* Write a value without its tag. What is not an ordinary value of the kind is given to the Python engine, which raises
   EncodeError on it or knows what it means. Return 0, or -1 with an exception. */
int write_scalar(Output *output, Kind kind, PyObject *value);

/* Write a string with its length in front. Return 1, or 0 where it is no str or UTF-8 cannot hold it, or -1 with an exception. */
int write_text(Output *output, PyObject *value);

/* Return whether what was written since `start` is the zero value of a kind: what a field without presence leaves out. */
bool is_zero(const Output *output, size_t start, Kind kind);

/* Take the value of an int that is in its kind's range, as 64 bits. Return 1, 0 where it is not, -1 with an exception. */
int number_in_range(Kind kind, PyObject *value, uint64_t *number);

/* Write a double. Return 0, or -1 with an exception. */
int write_double(Output *output, double number);

/* Put a list of keys that can be written into the order of a deterministic map: a new list takes its place. Return 0, or -1
   with an exception. */
int sort_keys(PyObject **keys, Kind kind);

/* Append bytes that a Python function made; takes over the reference, which may be NULL with an exception. */
int output_object(Output *output, PyObject *bytes);

/* The same, with their length in front. */
int output_sized_object(Output *output, PyObject *bytes);

#endif
