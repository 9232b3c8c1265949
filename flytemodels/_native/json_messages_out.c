/* What the Python side does in flytemodels._json.messages_out, for the usual style: JSON's own values, JSON's names, no
   default values. Common values are written here. All others are given to the function that the Python side has for
   the field, which raises the error that they deserve or knows what they mean. */

#include "json.h"

#include "errors.h"

#include <math.h>

static PyObject *write_message(Table *table, PyObject *message, int depth);

/* Look up what it takes to write a field, once. */
static int
look_up_writer(Field *field)
{
    if (look_up_key(field) < 0) {
        return -1;
    }
    if (field->kind == KIND_ENUM
        && keep_first(&field->enum_names, ask_python("json_enum_names", field->enum_class)) < 0) {
        return -1;
    }
    return keep_first(&field->json_writer, ask_python("json_field_writer", field->plan));
}

/* Single values: a new reference; or NULL, without an exception where the value takes the slow path. */

static PyObject *
json_of_integer(Kind kind, PyObject *value)
{
    if (!PyLong_CheckExact(value)) {
        return NULL;
    }
    int overflow = 0;
    long long number = PyLong_AsLongLongAndOverflow(value, &overflow);
    if (overflow != 0) {
        return NULL;
    }
    switch (kind) {
    case KIND_INT32:
    case KIND_SINT32:
    case KIND_SFIXED32:
        return number >= INT32_MIN && number <= INT32_MAX ? same(value) : NULL;
    case KIND_UINT32:
    case KIND_FIXED32:
        return number >= 0 && number <= UINT32_MAX ? same(value) : NULL;
    case KIND_UINT64:
    case KIND_FIXED64:
        return number >= 0 ? PyObject_Str(value) : NULL;
    default:
        return PyObject_Str(value);
    }
}

static PyObject *
json_of_member(const Field *field, PyObject *value)
{
    int overflow = 0;
    if (!PyLong_Check(value) || !PyDict_Check(field->enum_names)) {
        return NULL;
    }
    long long number = PyLong_AsLongLongAndOverflow(value, &overflow);
    if (overflow != 0 || number < INT32_MIN || number > INT32_MAX) {
        return NULL;
    }
    PyObject *key = PyLong_FromLongLong(number);
    PyObject *name = key == NULL ? NULL : PyDict_GetItemWithError(field->enum_names, key);
    if (name == NULL && (key == NULL || PyErr_Occurred())) {
        Py_XDECREF(key);
        return NULL;
    }
    if (name == NULL) {
        return key;
    }
    Py_INCREF(name);
    Py_DECREF(key);
    return name;
}

static PyObject *
json_of_value(Field *field, PyObject *value, int depth)
{
    switch (field->kind) {
    case KIND_MESSAGE: {
        Table *table = Py_IS_TYPE(value, field->cls) ? table_of_field(field) : NULL;
        PyObject *result = table == NULL ? NULL : write_message(table, value, depth);
        Py_XDECREF(table);
        return result;
    }
    case KIND_STRING:
        return json_text(value);
    case KIND_BOOL:
        return value == Py_True || value == Py_False ? same(value) : NULL;
    case KIND_DOUBLE:
        return PyFloat_CheckExact(value) && isfinite(PyFloat_AS_DOUBLE(value)) ? same(value) : NULL;
    case KIND_ENUM:
        return json_of_member(field, value);
    case KIND_BYTES:
    case KIND_TIMESTAMP:
    case KIND_DURATION:
        return json_quoted_value(field, value);
    case KIND_FLOAT: /* the shortest digits of four bytes are not those of eight */
    case KIND_STRUCT:
    case KIND_WRAPPER:
        return NULL;
    default:
        return json_of_integer(field->kind, value);
    }
}

/* Lists and maps: the same. */

static PyObject *
json_of_list(Field *field, PyObject *values, int depth)
{
    if (!PyList_CheckExact(values)) {
        return NULL;
    }
    PyObject *out = PyList_New(0);
    for (Py_ssize_t i = 0; out != NULL && i < PyList_GET_SIZE(values); i++) {
        PyObject *value = same(PyList_GET_ITEM(values, i));
        PyObject *item = json_of_value(field, value, depth);
        if (item == NULL || PyList_Append(out, item) < 0) {
            Py_CLEAR(out);
        }
        if (item == NULL && PyErr_Occurred()) {
            put_under_index(state.encode_error, i);
        }
        Py_XDECREF(item);
        Py_DECREF(value);
    }
    return out;
}

static PyObject *
json_of_map(Field *field, PyObject *entries, int depth)
{
    if (!PyDict_CheckExact(entries) || field->key != KIND_STRING) {
        return NULL;
    }
    PyObject *out = PyDict_New();
    PyObject *key, *value;
    Py_ssize_t position = 0;
    Py_ssize_t size = PyDict_GET_SIZE(entries);
    while (out != NULL && PyDict_Next(entries, &position, &key, &value)) {
        Py_INCREF(key);
        Py_INCREF(value);
        PyObject *name = json_text(key);
        PyObject *item = name == NULL ? NULL : json_of_value(field, value, depth);
        if (item == NULL || PyDict_SetItem(out, name, item) < 0) {
            Py_CLEAR(out);
        }
        if (item == NULL && PyErr_Occurred()) {
            put_under_key(state.encode_error, key);
        }
        Py_XDECREF(name);
        Py_XDECREF(item);
        Py_DECREF(key);
        Py_DECREF(value);
        if (out != NULL && check_size(entries, size) < 0) {
            Py_CLEAR(out);
        }
    }
    return out;
}

/* Fields */

/* Let the Python side write what is not ordinary. Return a new reference; None, with `absent` set, where a field without
   presence holds something that stands for its zero value. */
static PyObject *
json_of_field_slowly(Field *field, PyObject *value, int depth, bool *absent)
{
    leave_engine();
    int truth = field->label == LABEL_EXPLICIT ? 1 : PyObject_IsTrue(value);
    if (truth < 0) {
        return NULL;
    }
    if (truth == 0) {
        PyObject *checked = call_python(field->json_writer, value, 0);
        bool negative = PyFloat_CheckExact(value) && copysign(1.0, PyFloat_AS_DOUBLE(value)) < 0;
        if (checked == NULL || !negative) {
            *absent = checked != NULL;
            return checked;
        }
        Py_DECREF(checked);
    }
    return call_python(field->json_writer, value, depth);
}

/* Whether a value is false. Only builtin types have no code of their own for that. */
static bool
is_false(const Field *field, PyObject *value)
{
    bool builtin = PyUnicode_CheckExact(value) || PyLong_CheckExact(value) || PyBool_Check(value)
                   || PyFloat_CheckExact(value) || PyBytes_CheckExact(value)
                   || (field->kind == KIND_ENUM && Py_IS_TYPE(value, (PyTypeObject *)field->enum_class));
    if (!builtin) {
        leave_engine();
    }
    return PyObject_Not(value);
}

static PyObject *
json_of_field(Field *field, PyObject *value, int depth, bool *absent)
{
    PyObject *result = field->label == LABEL_MAP        ? json_of_map(field, value, depth)
                       : field->label == LABEL_REPEATED ? json_of_list(field, value, depth)
                       : field->label == LABEL_IMPLICIT && is_false(field, value)
                           ? NULL
                           : json_of_value(field, value, depth);
    if (result != NULL || PyErr_Occurred()) {
        return result;
    }
    return json_of_field_slowly(field, value, depth, absent);
}

static int
write_field(Field *field, PyObject *out, PyObject *value, int depth)
{
    bool absent = false;
    PyObject *result = json_of_field(field, value, depth, &absent);
    if (result == NULL) {
        return put_under(state.encode_error, field->slot.name);
    }
    int written = absent ? 0 : PyDict_SetItem(out, field->json_key, result);
    Py_DECREF(result);
    return written;
}

static int
write_fields(Table *table, PyObject *out, PyObject *message, int depth)
{
    uint64_t taken = 0;
    for (Py_ssize_t i = 0; i < table->count; i++) {
        Field *field = &table->fields[i];
        if (is_untouched(message, field)) {
            continue;
        }
        PyObject *value = slot_get(message, &field->slot);
        int result = value == NULL || (field->json_writer == NULL && look_up_writer(field) < 0) ? -1 : 0;
        bool skip = result < 0 || (field->label == LABEL_EXPLICIT ? value == Py_None : is_absent(field, value));
        if (!skip && field->oneof >= 0) {
            uint64_t bit = (uint64_t)1 << field->oneof;
            result = taken & bit ? raise_encode_error(table->oneofs[field->oneof].problem) : 0;
            taken |= bit;
        }
        if (!skip && result == 0) {
            result = write_field(field, out, value, depth);
        }
        Py_XDECREF(value);
        if (result < 0) {
            return -1;
        }
    }
    return 0;
}

/* Return whether a message is written here: 1; or 0 where its class has a form of its own in JSON, or the message keeps
   others behind its values; or -1 with an exception. */
static int
is_ordinary(Table *table, PyObject *message)
{
    int ordinary = has_ordinary_form(table);
    if (ordinary <= 0) {
        return ordinary;
    }
    PyObject *originals = slot_get(message, &table->originals);
    int kept = originals == NULL ? -1 : originals == Py_None ? 0 : PyObject_IsTrue(originals);
    Py_XDECREF(originals);
    return kept < 0 ? -1 : !kept;
}

static PyObject *
write_message(Table *table, PyObject *message, int depth)
{
    int ordinary = is_ordinary(table, message);
    if (ordinary <= 0) {
        PyObject *writer = ordinary < 0 ? NULL : ask_python("json_message_writer", (PyObject *)Py_TYPE(message));
        PyObject *result = writer == NULL ? NULL : call_python(writer, message, depth);
        Py_XDECREF(writer);
        return result;
    }
    if (depth > MAX_DEPTH) {
        raise_encode_error(state.too_deep);
        return NULL;
    }
    /* Values may call the engine again: MAX_DEPTH bounds one call, this all of them together. */
    if (Py_EnterRecursiveCall(" while writing a message") != 0) {
        return NULL;
    }
    PyObject *out = PyDict_New();
    if (out != NULL && write_fields(table, out, message, depth + 1) < 0) {
        Py_CLEAR(out);
    }
    Py_LeaveRecursiveCall();
    return out;
}

PyObject *
json_of_message(PyObject *message)
{
    Table *table = table_of(Py_TYPE(message));
    pause_collector();
    PyObject *result = table == NULL ? NULL : write_message(table, message, 0);
    leave_engine();
    Py_XDECREF(table);
    return result;
}
