/* Messages that stand for a plain Python value: Timestamp, Duration, Struct and the wrappers. */

#ifndef FLYTEMODELS_WRAPPED_H
#define FLYTEMODELS_WRAPPED_H

#include "scalars.h"

/* The seconds that a Duration may have: 10,000 years. */
#define MAX_DURATION 315576000000LL

/* Load the interpreter's datetime. Return 0, or -1 with an exception. */
int wrapped_load(void);

/* Read the message between two positions, `depth` enclosing messages. Return a new reference, or NULL. `lossless` is
   set to false where the value cannot hold all that the message does. */
PyObject *read_wrapped(Input *input, const Field *field, const uint8_t *pos, const uint8_t *stop, int depth, bool *lossless);

/* Write a value's message without tag and length. Return 0, or -1 with an exception. */
int write_wrapped(Output *output, const Field *field, PyObject *value, int depth);

/* For each kind of its own: reading as above; writing gives 1, or 0 where the value takes the slow path, which then
   is left to the Python engine, or -1 with an exception. */
PyObject *read_timestamp(Input *input, const uint8_t *pos, const uint8_t *stop, int depth, bool *lossless);
PyObject *read_duration(Input *input, const uint8_t *pos, const uint8_t *stop, int depth, bool *lossless);
PyObject *read_struct(Input *input, const uint8_t *pos, const uint8_t *stop, int depth, bool *lossless);
int write_timestamp(Output *output, PyObject *value);
int write_duration(Output *output, PyObject *value);
int write_struct(Output *output, PyObject *value, int depth);

/* Take a datetime in UTC apart: year, month, day, hour, minute, second and nanoseconds; or a timedelta: seconds and
   nanoseconds, both with the sign of the whole. Return 1, 0 where it is no common one, or -1 with an exception. */
int timestamp_parts(PyObject *value, int parts[6], long *nanos);
int duration_parts(PyObject *value, int64_t *seconds, int64_t *nanos);

/* Return whether a value is a datetime or timedelta that nobody can change, nor its zone. */
bool is_immutable_time(PyObject *value);

/* Return a double of a Struct as the number that stands for it: an int where it is whole and below 2**53. */
PyObject *plain_number(double number);

/* Make a datetime in UTC, or the NanoDatetime where nanoseconds need one; ValueError where there is no such day or hour. */
PyObject *make_datetime(int year, int month, int day, int second_of_day, int64_t nanos);

/* Make a timedelta, or the NanoTimedelta where nanoseconds need one, of two numbers of any sign. */
PyObject *make_timedelta(int64_t seconds, int64_t nanos);

#endif
