/* From messages to JSON values and back. */

#ifndef FLYTEMODELS_JSON_H
#define FLYTEMODELS_JSON_H

#include "table.h"

/* Return a message as JSON values in the usual style: a new reference, or NULL with an exception. */
PyObject *json_of_message(PyObject *message);

/* Read a message of a class from JSON values; a lenient reader passes over what the class does not know. Return a new
   reference, or NULL with an exception. */
PyObject *message_from_json(PyTypeObject *cls, PyObject *value, bool lenient);

/* Read a value of a field that is no message. Return a new reference; or NULL, without an exception where the value takes
   the slow path, which is then left to the Python side. `depth` messages enclose it. */
PyObject *json_scalar(Field *field, PyObject *value, int depth);

/* The same for a Struct, of which a copy is made; for the text of a Timestamp, and that of a Duration. */
PyObject *json_struct(PyObject *value, int depth);
PyObject *json_timestamp(PyObject *value);
PyObject *json_duration(PyObject *value);

/* The same for a string, on its way in or out. */
PyObject *json_text(PyObject *value);

/* Ask a function of flytemodels._native.slow_path about something: a new reference. */
PyObject *ask_python(const char *function, PyObject *about);

/* Let a function of the Python side read or write a value that `depth` messages enclose: a new reference. */
PyObject *call_python(PyObject *function, PyObject *value, int depth);

/* Return the characters of a string that has nothing but ASCII, and their number; else NULL. */
const char *ascii_of(PyObject *value, Py_ssize_t *length);

/* Say it as Python's own iteration does where a dict has changed its size. Return 1, or -1 with an exception. */
int check_size(PyObject *dict, Py_ssize_t size);

/* Return whether messages of a class are JSON objects of their fields, and have no more oneofs than can be counted here: 1;
   or 0, and they are left to the Python side; or -1 with an exception. */
int has_ordinary_form(Table *table);

/* Look up what it takes to read the messages of a class, once. Return 0, or -1 with an exception. */
int look_up_names(Table *table);

/* Look up the name that a field has in JSON, once. Return 0, or -1 with an exception. */
int look_up_key(Field *field);

/* Return whether a field without presence holds its zero value, of the very type that it should have. */
bool is_absent(const Field *field, PyObject *value);

/* Write a message as JSON text in the usual style, on one line: a str; None where something in it takes the other way, by
   its JSON values; or NULL with an exception. */
PyObject *json_text_of_message(PyObject *message);

/* Return the text of a Timestamp, a Duration or bytes, without the quotes: a new reference; or NULL, without an exception where
   the value takes the slow path. */
PyObject *json_quoted_value(const Field *field, PyObject *value);

/* Read a message of a class from JSON text: a new reference; None where something in it takes the other way, an error to be
   told among it; or NULL with an exception. */
PyObject *message_from_json_text(PyTypeObject *cls, PyObject *text);

/* Keep what was looked up, unless somebody else was quicker, who may be using it: Python code was called, and with it may
   have come another thread. Takes over the reference. Return 0, or -1 where there is nothing to keep. */
static inline int
keep_first(PyObject **place, PyObject *found)
{
    if (*place == NULL) {
        *place = found;
    }
    else {
        Py_XDECREF(found);
    }
    return *place == NULL ? -1 : 0;
}

static inline PyObject *
same(PyObject *value)
{
    Py_INCREF(value);
    return value;
}

#endif
