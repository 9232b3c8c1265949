/* Messages as JSON text, written from their slots: what `json.dumps` would write of their JSON values in the usual style, on
   one line and in ASCII.

   Only values of the builtin types are written here, and nothing that may run Python code is called. Functions return 1, or
   0 where something else is in the message, an error to be told among it: the whole text is then made in the other way.
   They return -1 with an exception where memory is short. */

#include "json.h"

#include "wrapped.h"

#include <math.h>

/* The table that could not be used yet, because nothing had been looked up for it; borrowed. */
static Table *unprepared;

static int write_message(Output *output, Table *table, PyObject *message, int depth);
static int write_struct_text(Output *output, PyObject *fields, int depth);
static int write_plain_text(Output *output, PyObject *value, int depth);

static inline int
text_of(Output *output, const char *text, size_t size)
{
    return output_bytes(output, text, size) < 0 ? -1 : 1;
}

/* Strings */

/* Return the letter that stands for a character after a backslash, or 0. */
static uint8_t
short_escape(Py_UCS4 character)
{
    switch (character) {
    case '"':
    case '\\':
        return (uint8_t)character;
    case '\b':
        return 'b';
    case '\f':
        return 'f';
    case '\n':
        return 'n';
    case '\r':
        return 'r';
    case '\t':
        return 't';
    default:
        return 0;
    }
}

static void
write_unit(Output *output, uint32_t unit)
{
    static const char digits[] = "0123456789abcdef";
    output->data[output->size++] = '\\';
    output->data[output->size++] = 'u';
    for (int shift = 12; shift >= 0; shift -= 4) {
        output->data[output->size++] = (uint8_t)digits[unit >> shift & 0xF];
    }
}

static int
write_escaped(Output *output, Py_UCS4 character)
{
    if (output_reserve(output, 12) < 0) {
        return -1;
    }
    uint8_t letter = short_escape(character);
    if (letter != 0) {
        output->data[output->size++] = '\\';
        output->data[output->size++] = letter;
    }
    else if (character > 0xFFFF) {
        write_unit(output, 0xD800 + ((character - 0x10000) >> 10));
        write_unit(output, 0xDC00 + ((character - 0x10000) & 0x3FF));
    }
    else {
        write_unit(output, character);
    }
    return 1;
}

/* Write characters that take no escape as they are, as many as follow one another; return how many. */
static Py_ssize_t
plain_run(const uint8_t *text, Py_ssize_t size)
{
    Py_ssize_t i = 0;
    while (i < size && text[i] >= 0x20 && text[i] < 0x7F && text[i] != '"' && text[i] != '\\') {
        i++;
    }
    return i;
}

static int
write_wide_string(Output *output, PyObject *value)
{
#if PY_VERSION_HEX < 0x030C0000
    if (PyUnicode_READY(value) < 0) {
        return -1;
    }
#endif
    for (Py_ssize_t i = 0; i < PyUnicode_GET_LENGTH(value); i++) {
        Py_UCS4 character = PyUnicode_READ_CHAR(value, i);
        if (character >= 0xD800 && character <= 0xDFFF) {
            return 0;
        }
        bool plain = character >= 0x20 && character < 0x7F && character != '"' && character != '\\';
        if ((plain ? output_byte(output, (uint8_t)character) + 1 : write_escaped(output, character)) <= 0) {
            return -1;
        }
    }
    return output_byte(output, '"') < 0 ? -1 : 1;
}

static int
write_string(Output *output, PyObject *value)
{
    if (!PyUnicode_CheckExact(value) || output_byte(output, '"') < 0) {
        return PyUnicode_CheckExact(value) ? -1 : 0;
    }
    if (!PyUnicode_IS_COMPACT_ASCII(value)) {
        return write_wide_string(output, value);
    }
    const uint8_t *text = PyUnicode_DATA(value);
    Py_ssize_t left = PyUnicode_GET_LENGTH(value);
    for (;;) {
        Py_ssize_t run = plain_run(text, left);
        if (output_bytes(output, text, (size_t)run) < 0) {
            return -1;
        }
        if (run == left) {
            return output_byte(output, '"') < 0 ? -1 : 1;
        }
        if (write_escaped(output, text[run]) < 0) {
            return -1;
        }
        text += run + 1;
        left -= run + 1;
    }
}

static int
write_bytes(Output *output, PyObject *value)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    if (!PyBytes_CheckExact(value)) {
        return 0;
    }
    const uint8_t *bytes = (const uint8_t *)PyBytes_AS_STRING(value);
    size_t size = (size_t)PyBytes_GET_SIZE(value);
    if (size > (size_t)PY_SSIZE_T_MAX / 2 || output_reserve(output, (size + 2) / 3 * 4 + 2) < 0) {
        return size > (size_t)PY_SSIZE_T_MAX / 2 ? 0 : -1;
    }
    uint8_t *out = output->data + output->size;
    *out++ = '"';
    for (size_t i = 0; i < size; i += 3) {
        uint32_t bits = (uint32_t)bytes[i] << 16 | (i + 1 < size ? (uint32_t)bytes[i + 1] << 8 : 0)
                        | (i + 2 < size ? bytes[i + 2] : 0);
        *out++ = (uint8_t)digits[bits >> 18];
        *out++ = (uint8_t)digits[bits >> 12 & 63];
        *out++ = (uint8_t)(i + 1 < size ? digits[bits >> 6 & 63] : '=');
        *out++ = (uint8_t)(i + 2 < size ? digits[bits & 63] : '=');
    }
    *out++ = '"';
    output->size = (size_t)(out - output->data);
    return 1;
}

/* Numbers */

static int
write_number(Output *output, bool quoted, int64_t number)
{
    char text[32];
    int size = PyOS_snprintf(text, sizeof(text), quoted ? "\"%lld\"" : "%lld", (long long)number);
    return text_of(output, text, (size_t)size);
}

static int
write_integer(Output *output, Kind kind, PyObject *value, bool key)
{
    int overflow = 0;
    long long number = PyLong_CheckExact(value) ? PyLong_AsLongLongAndOverflow(value, &overflow) : 0;
    if (!PyLong_CheckExact(value) || overflow != 0) {
        return 0;
    }
    switch (kind) {
    case KIND_INT32:
    case KIND_SINT32:
    case KIND_SFIXED32:
        return number < INT32_MIN || number > INT32_MAX ? 0 : write_number(output, key, number);
    case KIND_UINT32:
    case KIND_FIXED32:
        return number < 0 || number > UINT32_MAX ? 0 : write_number(output, key, number);
    case KIND_UINT64:
    case KIND_FIXED64:
        return number < 0 ? 0 : write_number(output, true, number);
    default:
        return write_number(output, true, number);
    }
}

static int
write_double_text(Output *output, double number)
{
    if (!isfinite(number)) {
        return 0;
    }
    char *text = PyOS_double_to_string(number, 'r', 0, Py_DTSF_ADD_DOT_0, NULL);
    int result = text == NULL ? -1 : text_of(output, text, strlen(text));
    PyMem_Free(text);
    return result;
}

/* Write the number with the fewest digits, but at least six, that is the same float of 32 bits. */
static int
write_float_text(Output *output, double wide)
{
    float narrow = (float)wide;
    if (!isfinite(wide) || !isfinite(narrow)) {
        return 0;
    }
    double shorter = narrow;
    for (int digits = 6; digits < 10; digits++) {
        char *text = PyOS_double_to_string(narrow, 'g', digits, 0, NULL);
        if (text == NULL) {
            return -1;
        }
        shorter = PyOS_string_to_double(text, NULL, NULL);
        PyMem_Free(text);
        if (shorter == -1.0 && PyErr_Occurred()) {
            return -1;
        }
        if ((float)shorter == narrow) {
            break;
        }
    }
    return write_double_text(output, shorter);
}

static int
write_member(Output *output, const Field *field, PyObject *value)
{
    if (!Py_IS_TYPE(value, (PyTypeObject *)field->enum_class) || !PyDict_CheckExact(field->enum_names)) {
        return 0;
    }
    long number = PyLong_AsLong(value);
    PyObject *key = PyLong_FromLong(number);
    PyObject *name = key == NULL ? NULL : PyDict_GetItemWithError(field->enum_names, key);
    Py_XDECREF(key);
    if (name == NULL) {
        return PyErr_Occurred() ? -1 : write_number(output, false, number);
    }
    return write_string(output, name);
}

/* Times */

static int
write_fraction(char *text, long nanos)
{
    if (nanos == 0) {
        return 0;
    }
    if (nanos % 1000000 == 0) {
        return PyOS_snprintf(text, 16, ".%03ld", nanos / 1000000);
    }
    return nanos % 1000 == 0 ? PyOS_snprintf(text, 16, ".%06ld", nanos / 1000) : PyOS_snprintf(text, 16, ".%09ld", nanos);
}

static int
write_timestamp_text(Output *output, PyObject *value)
{
    int numbers[6];
    long nanos = 0;
    int done = timestamp_parts(value, numbers, &nanos);
    if (done != 1) {
        return done;
    }
    char text[64];
    int size = PyOS_snprintf(text, 32, "\"%04d-%02d-%02dT%02d:%02d:%02d", numbers[0], numbers[1], numbers[2], numbers[3],
                             numbers[4], numbers[5]);
    size += write_fraction(text + size, nanos);
    memcpy(text + size, "Z\"", 2);
    return text_of(output, text, (size_t)size + 2);
}

static int
write_duration_text(Output *output, PyObject *value)
{
    int64_t seconds = 0;
    int64_t nanos = 0;
    int done = duration_parts(value, &seconds, &nanos);
    if (done != 1) {
        return done;
    }
    char text[64];
    bool negative = seconds < 0 || nanos < 0;
    int size = PyOS_snprintf(text, 40, "\"%s%lld", negative ? "-" : "", (long long)(negative ? -seconds : seconds));
    size += write_fraction(text + size, (long)(negative ? -nanos : nanos));
    memcpy(text + size, "s\"", 2);
    return text_of(output, text, (size_t)size + 2);
}

/* Structs */

static int
write_plain_number(Output *output, PyObject *value)
{
    static const double integers_end = 9007199254740992.0;
    if (PyLong_CheckExact(value)) {
        int overflow = 0;
        long long whole = PyLong_AsLongLongAndOverflow(value, &overflow);
        bool exact = overflow == 0 && whole > -(long long)integers_end && whole < (long long)integers_end;
        return exact ? write_number(output, false, whole) : 0;
    }
    double number = PyFloat_AS_DOUBLE(value);
    bool whole = number == floor(number) && fabs(number) < integers_end && (number != 0.0 || !signbit(number));
    return whole ? write_number(output, false, (int64_t)number) : write_double_text(output, number);
}

static int
write_plain_list(Output *output, PyObject *items, int depth)
{
    if (depth > MAX_DEPTH) {
        return 0;
    }
    int done = output_byte(output, '[') < 0 ? -1 : 1;
    for (Py_ssize_t i = 0; done == 1 && i < PyList_GET_SIZE(items); i++) {
        done = i == 0 ? 1 : text_of(output, ", ", 2);
        if (done == 1) {
            done = write_plain_text(output, PyList_GET_ITEM(items, i), depth + 1);
        }
    }
    return done == 1 && output_byte(output, ']') < 0 ? -1 : done;
}

static int
write_plain_text(Output *output, PyObject *value, int depth)
{
    if (PyUnicode_CheckExact(value)) {
        return write_string(output, value);
    }
    if (value == Py_None) {
        return text_of(output, "null", 4);
    }
    if (PyBool_Check(value)) {
        return value == Py_True ? text_of(output, "true", 4) : text_of(output, "false", 5);
    }
    if (PyLong_CheckExact(value) || PyFloat_CheckExact(value)) {
        return write_plain_number(output, value);
    }
    if (PyDict_CheckExact(value)) {
        return write_struct_text(output, value, depth + 1);
    }
    return PyList_CheckExact(value) ? write_plain_list(output, value, depth + 1) : 0;
}

static int
write_struct_text(Output *output, PyObject *fields, int depth)
{
    if (depth > MAX_DEPTH) {
        return 0;
    }
    PyObject *key, *value;
    Py_ssize_t position = 0;
    bool first = true;
    int done = output_byte(output, '{') < 0 ? -1 : 1;
    while (done == 1 && PyDict_Next(fields, &position, &key, &value)) {
        done = first ? 1 : text_of(output, ", ", 2);
        first = false;
        if (done == 1) {
            done = write_string(output, key);
        }
        if (done == 1) {
            done = text_of(output, ": ", 2);
        }
        if (done == 1) {
            done = write_plain_text(output, value, depth + 1);
        }
    }
    return done == 1 && output_byte(output, '}') < 0 ? -1 : done;
}

/* Fields */

static int
write_scalar_text(Output *output, const Field *field, Kind kind, PyObject *value)
{
    switch (kind) {
    case KIND_STRING:
        return write_string(output, value);
    case KIND_BYTES:
        return write_bytes(output, value);
    case KIND_BOOL:
        if (!PyBool_Check(value)) {
            return 0;
        }
        return value == Py_True ? text_of(output, "true", 4) : text_of(output, "false", 5);
    case KIND_DOUBLE:
        return PyFloat_CheckExact(value) ? write_double_text(output, PyFloat_AS_DOUBLE(value)) : 0;
    case KIND_FLOAT:
        return PyFloat_CheckExact(value) ? write_float_text(output, PyFloat_AS_DOUBLE(value)) : 0;
    case KIND_ENUM:
        return write_member(output, field, value);
    default:
        return write_integer(output, kind, value, false);
    }
}

static int
write_value_text(Output *output, Field *field, PyObject *value, int depth)
{
    switch (field->kind) {
    case KIND_MESSAGE:
        return Py_IS_TYPE(value, field->cls) ? write_message(output, field->table, value, depth) : 0;
    case KIND_TIMESTAMP:
        return write_timestamp_text(output, value);
    case KIND_DURATION:
        return write_duration_text(output, value);
    case KIND_STRUCT:
        return PyDict_CheckExact(value) ? write_struct_text(output, value, depth) : 0;
    case KIND_WRAPPER:
        return write_scalar_text(output, field, field->inner, value);
    default:
        return write_scalar_text(output, field, field->kind, value);
    }
}

static int
write_list_text(Output *output, Field *field, PyObject *values, int depth)
{
    if (!PyList_CheckExact(values)) {
        return 0;
    }
    int done = output_byte(output, '[') < 0 ? -1 : 1;
    for (Py_ssize_t i = 0; done == 1 && i < PyList_GET_SIZE(values); i++) {
        done = i == 0 ? 1 : text_of(output, ", ", 2);
        if (done == 1) {
            done = write_value_text(output, field, PyList_GET_ITEM(values, i), depth);
        }
    }
    return done == 1 && output_byte(output, ']') < 0 ? -1 : done;
}

static int
write_key_text(Output *output, const Field *field, PyObject *key)
{
    if (field->key == KIND_STRING) {
        return write_string(output, key);
    }
    return field->key == KIND_BOOL ? 0 : write_integer(output, field->key, key, true);
}

static int
write_map_text(Output *output, Field *field, PyObject *entries, int depth)
{
    PyObject *key, *value;
    Py_ssize_t position = 0;
    bool first = true;
    int done = !PyDict_CheckExact(entries) ? 0 : output_byte(output, '{') < 0 ? -1 : 1;
    while (done == 1 && PyDict_Next(entries, &position, &key, &value)) {
        done = first ? 1 : text_of(output, ", ", 2);
        first = false;
        if (done == 1) {
            done = write_key_text(output, field, key);
        }
        if (done == 1) {
            done = text_of(output, ": ", 2);
        }
        if (done == 1) {
            done = write_value_text(output, field, value, depth);
        }
    }
    return done == 1 && output_byte(output, '}') < 0 ? -1 : done;
}

static int
write_field_text(Output *output, Field *field, PyObject *value, int depth)
{
    int done = write_string(output, field->json_key);
    if (done == 1) {
        done = text_of(output, ": ", 2);
    }
    if (done != 1) {
        return done;
    }
    return field->label == LABEL_MAP        ? write_map_text(output, field, value, depth)
           : field->label == LABEL_REPEATED ? write_list_text(output, field, value, depth)
                                            : write_value_text(output, field, value, depth);
}

/* Whether a field without presence holds its zero value. */
static bool
is_zero_value(const Field *field, PyObject *value)
{
    if ((field->kind == KIND_DOUBLE || field->kind == KIND_FLOAT) && PyFloat_CheckExact(value)) {
        return PyFloat_AS_DOUBLE(value) == 0.0 && !signbit(PyFloat_AS_DOUBLE(value));
    }
    return is_absent(field, value);
}

/* Messages */

static int
write_fields_text(Output *output, Table *table, PyObject *message, int depth)
{
    uint64_t taken = 0;
    bool first = true;
    for (Py_ssize_t i = 0; i < table->count; i++) {
        Field *field = &table->fields[i];
        PyObject *value = slot_peek(message, &field->slot);
        if (value == NULL) {
            return 0;
        }
        if (value == not_made) {
            continue;
        }
        if (field->label == LABEL_EXPLICIT ? value == Py_None : is_zero_value(field, value)) {
            continue;
        }
        if (taken & field->oneof_bit) {
            return 0;
        }
        taken |= field->oneof_bit;
        if (field->kind == KIND_MESSAGE && !is_current(field->table)) {
            /* Something was assigned to the class meanwhile. */
            table->json_text = 0;
            unprepared = table;
            return 0;
        }
        int done = first ? 1 : text_of(output, ", ", 2);
        if (done == 1) {
            done = write_field_text(output, field, value, depth);
        }
        if (done != 1) {
            return done;
        }
        first = false;
    }
    return 1;
}

static int
write_message(Output *output, Table *table, PyObject *message, int depth)
{
    if (table->json_text == 0) {
        unprepared = table;
        return 0;
    }
    if (table->json_text == 2 || depth > MAX_DEPTH || slot_peek(message, &table->originals) != Py_None) {
        return 0;
    }
    if (output_byte(output, '{') < 0) {
        return -1;
    }
    int done = write_fields_text(output, table, message, depth + 1);
    return done == 1 && output_byte(output, '}') < 0 ? -1 : done;
}

/* Look up what it takes to write messages of a class. Return 0, or -1 with an exception. */
static int
prepare_table(Table *table)
{
    int ordinary = table->compact ? has_ordinary_form(table) : 0;
    for (Py_ssize_t i = 0; ordinary == 1 && i < table->count; i++) {
        Field *field = &table->fields[i];
        if (look_up_key(field) < 0
            || (field->kind == KIND_ENUM && field->enum_names == NULL
                && keep_first(&field->enum_names, ask_python("json_enum_names", field->enum_class)) < 0)) {
            return -1;
        }
        Table *inner = field->kind == KIND_MESSAGE ? table_of_field(field) : NULL;
        if (field->kind == KIND_MESSAGE && inner == NULL) {
            return -1;
        }
        /* A class that cannot have a version would have to be looked at each time. */
        ordinary = inner == NULL || is_current(inner);
        Py_XDECREF(inner);
    }
    table->json_text = ordinary == 1 ? 1 : 2;
    return ordinary < 0 ? -1 : 0;
}

/* Return what was written: all but so many characters at either end. */
static PyObject *
written(const Output *output, size_t but)
{
    PyObject *text = PyUnicode_New((Py_ssize_t)(output->size - 2 * but), 0x7F);
    if (text != NULL && output->size > 2 * but) {
        memcpy(PyUnicode_DATA(text), output->data + but, output->size - 2 * but);
    }
    return text;
}

PyObject *
json_quoted_value(const Field *field, PyObject *value)
{
    Output output;
    output_begin(&output, false);
    int done = field->kind == KIND_TIMESTAMP  ? write_timestamp_text(&output, value)
               : field->kind == KIND_DURATION ? write_duration_text(&output, value)
                                              : write_bytes(&output, value);
    PyObject *text = done == 1 ? written(&output, 1) : NULL;
    output_release(&output);
    return text;
}

/* Write the text of a message, or None where that takes the other way: a new reference, or NULL with an exception. */
static PyObject *
write_text_of(Table *table, PyObject *message)
{
    for (;;) {
        Output output;
        output_begin(&output, false);
        unprepared = NULL;
        int done = write_message(&output, table, message, 0);
        PyObject *text = done == 1 ? written(&output, 0) : NULL;
        output_release(&output);
        if (done != 0) {
            return text;
        }
        if (unprepared == NULL) {
            Py_RETURN_NONE;
        }
        Table *next = unprepared;
        Py_INCREF(next);
        int result = prepare_table(next);
        Py_DECREF(next);
        if (result < 0) {
            return NULL;
        }
    }
}

PyObject *
json_text_of_message(PyObject *message)
{
    Table *table = table_of(Py_TYPE(message));
    PyObject *text = table == NULL ? NULL : write_text_of(table, message);
    Py_XDECREF(table);
    return text;
}
