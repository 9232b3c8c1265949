/* Messages from JSON text, read into their slots without JSON values in between.

   Only what is right and usual is read here, and nothing that may run Python code is called. Functions return a position or
   a new reference, or NULL: without an exception where something else comes, an error to be told among it. The whole text
   is then read in the other way. */

#include "json.h"

#include "construct.h"
#include "scalars.h"
#include "wrapped.h"

#include <math.h>

typedef struct {
    const uint8_t *pos;
    const uint8_t *end;
    Table *unprepared; /* borrowed: nothing has been looked up for it */
} Text;

static PyObject *read_message(Text *text, Table *table, int depth);
static PyObject *read_plain(Text *text, int depth);

/* Tokens */

static inline void
skip_space(Text *text)
{
    while (text->pos < text->end
           && (*text->pos == ' ' || *text->pos == '\n' || *text->pos == '\r' || *text->pos == '\t')) {
        text->pos++;
    }
}

/* Pass over a character, with the space before it, if it comes next. */
static inline bool
take(Text *text, uint8_t character)
{
    skip_space(text);
    if (text->pos < text->end && *text->pos == character) {
        text->pos++;
        return true;
    }
    return false;
}

/* The character that comes next after space; 0 at the end. */
static inline uint8_t
peek(Text *text)
{
    skip_space(text);
    return text->pos < text->end ? *text->pos : 0;
}

static bool
take_word(Text *text, const char *word)
{
    size_t size = strlen(word);
    if ((size_t)(text->end - text->pos) < size || memcmp(text->pos, word, size) != 0) {
        return false;
    }
    text->pos += size;
    return true;
}

/* Pass over a string. What lies between its quotes begins at `begin`; `escaped` tells whether a backslash is in it. */
static bool
take_string(Text *text, const uint8_t **begin, const uint8_t **stop, bool *escaped)
{
    if (!take(text, '"')) {
        return false;
    }
    *begin = text->pos;
    *escaped = false;
    for (const uint8_t *pos = text->pos; pos < text->end && *pos >= 0x20; pos++) {
        if (*pos == '"') {
            *stop = pos;
            text->pos = pos + 1;
            return true;
        }
        if (*pos == '\\') {
            *escaped = true;
            if (++pos == text->end) {
                return false;
            }
        }
    }
    return false;
}

/* Strings with escapes */

/* Read four hexadecimal digits; -1 where there are others. */
static int32_t
read_unit(const uint8_t *pos, const uint8_t *stop)
{
    int32_t unit = 0;
    for (int i = 0; i < 4; i++, pos++) {
        int digit = pos >= stop                    ? -1
                    : *pos >= '0' && *pos <= '9' ? *pos - '0'
                    : *pos >= 'a' && *pos <= 'f' ? *pos - 'a' + 10
                    : *pos >= 'A' && *pos <= 'F' ? *pos - 'A' + 10
                                                  : -1;
        if (digit < 0) {
            return -1;
        }
        unit = unit << 4 | digit;
    }
    return unit;
}

/* Read what stands after `\u`: a character, or a pair of surrogates; -1 for anything else. */
static int32_t
read_code_point(const uint8_t **pos, const uint8_t *stop)
{
    int32_t high = read_unit(*pos, stop);
    *pos += 4;
    if (high < 0xD800 || high > 0xDFFF) {
        return high;
    }
    int32_t low = high < 0xDC00 && stop - *pos >= 6 && (*pos)[0] == '\\' && (*pos)[1] == 'u' ? read_unit(*pos + 2, stop) : -1;
    *pos += 6;
    return low < 0xDC00 || low > 0xDFFF ? -1 : 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00);
}

static uint8_t *
put_utf8(uint8_t *out, uint32_t character)
{
    if (character < 0x80) {
        *out++ = (uint8_t)character;
        return out;
    }
    int more = character < 0x800 ? 1 : character < 0x10000 ? 2 : 3;
    static const uint8_t leads[] = {0, 0xC0, 0xE0, 0xF0};
    *out++ = (uint8_t)(leads[more] | character >> (6 * more));
    while (more-- > 0) {
        *out++ = (uint8_t)(0x80 | (character >> (6 * more) & 0x3F));
    }
    return out;
}

/* Write an escape as UTF-8, which never takes more bytes. Return where to go on, or NULL. */
static const uint8_t *
put_escape(uint8_t **out, const uint8_t *pos, const uint8_t *stop)
{
    static const char letters[] = "\"\\/bfnrt";
    static const char meanings[] = "\"\\/\b\f\n\r\t";
    const char *found = *pos == 0 ? NULL : strchr(letters, *pos);
    if (found != NULL) {
        *(*out)++ = (uint8_t)meanings[found - letters];
        return pos + 1;
    }
    if (*pos++ != 'u') {
        return NULL;
    }
    int32_t character = read_code_point(&pos, stop);
    if (character < 0) {
        return NULL;
    }
    *out = put_utf8(*out, (uint32_t)character);
    return pos;
}

/* Make a string of bytes that are UTF-8; NULL where they are not. */
static PyObject *
decode(const uint8_t *begin, const uint8_t *stop)
{
    Input input = {.begin = begin};
    return read_text(&input, begin, stop);
}

static PyObject *
unescape(const uint8_t *pos, const uint8_t *stop)
{
    uint8_t *buffer = PyMem_Malloc((size_t)(stop - pos));
    if (buffer == NULL) {
        return PyErr_NoMemory();
    }
    uint8_t *out = buffer;
    while (pos != NULL && pos < stop) {
        if (*pos == '\\') {
            pos = put_escape(&out, pos + 1, stop);
        }
        else {
            *out++ = *pos++;
        }
    }
    PyObject *string = pos == NULL ? NULL : decode(buffer, out);
    PyMem_Free(buffer);
    return string;
}

static PyObject *
read_string(Text *text)
{
    const uint8_t *begin = NULL, *stop = NULL;
    bool escaped;
    if (!take_string(text, &begin, &stop, &escaped)) {
        return NULL;
    }
    return escaped ? unescape(begin, stop) : decode(begin, stop);
}

/* Numbers */

static const uint8_t *
skip_digits(const uint8_t *pos, const uint8_t *end)
{
    while (pos < end && *pos >= '0' && *pos <= '9') {
        pos++;
    }
    return pos;
}

/* Pass over a number; `whole` tells whether it is only a sign and digits. */
static bool
take_number(Text *text, const uint8_t **begin, bool *whole)
{
    const uint8_t *pos = text->pos;
    *begin = pos;
    pos += pos < text->end && *pos == '-';
    const uint8_t *digits = pos;
    pos = skip_digits(pos, text->end);
    if (pos == digits || (*digits == '0' && pos - digits > 1)) {
        return false;
    }
    *whole = true;
    if (pos < text->end && *pos == '.') {
        const uint8_t *fraction = pos + 1;
        pos = skip_digits(fraction, text->end);
        *whole = false;
        if (pos == fraction) {
            return false;
        }
    }
    if (pos < text->end && (*pos == 'e' || *pos == 'E')) {
        pos++;
        pos += pos < text->end && (*pos == '+' || *pos == '-');
        const uint8_t *exponent = pos;
        pos = skip_digits(exponent, text->end);
        *whole = false;
        if (pos == exponent) {
            return false;
        }
    }
    text->pos = pos;
    return true;
}

/* Make an int of a sign and digits; NULL for more of them than 64 bits are sure to hold. */
static PyObject *
int_of(const uint8_t *pos, const uint8_t *stop)
{
    bool negative = pos < stop && *pos == '-';
    pos += negative;
    if (stop - pos < 1 || stop - pos > 19 || (*pos == '0' && stop - pos > 1)) {
        return NULL;
    }
    /* 19 digits are less than 2**64. */
    uint64_t number = 0;
    for (; pos < stop; pos++) {
        if (*pos < '0' || *pos > '9') {
            return NULL;
        }
        number = number * 10 + (uint64_t)(*pos - '0');
    }
    if (!negative) {
        return PyLong_FromUnsignedLongLong(number);
    }
    return number <= INT64_MAX ? PyLong_FromLongLong(-(int64_t)number) : NULL;
}

static PyObject *
read_integer(Text *text, Kind kind)
{
    const uint8_t *begin = NULL, *stop = NULL;
    bool other = false;
    if (peek(text) == '"') {
        if (!take_string(text, &begin, &stop, &other)) {
            return NULL;
        }
    }
    else {
        bool whole = false;
        if (!take_number(text, &begin, &whole) || !whole) {
            return NULL;
        }
        stop = text->pos;
    }
    PyObject *number = int_of(begin, stop);
    uint64_t bits;
    if (number != NULL && number_in_range(kind, number, &bits) != 1) {
        Py_CLEAR(number);
    }
    return number;
}

/* Read a number as a double. Return false where there is no finite one. */
static bool
read_double(Text *text, double *number, bool *whole)
{
    const uint8_t *begin = NULL;
    char copy[64];
    if (peek(text) == 0 || !take_number(text, &begin, whole) || text->pos - begin >= (Py_ssize_t)sizeof(copy)) {
        return false;
    }
    memcpy(copy, begin, (size_t)(text->pos - begin));
    copy[text->pos - begin] = 0;
    *number = PyOS_string_to_double(copy, NULL, NULL);
    if (*whole && *number == 0) {
        /* "-0" is an int to Python, which has no sign. */
        *number = 0;
    }
    return !PyErr_Occurred() && isfinite(*number);
}

/* Single values */

static PyObject *
read_floating(Text *text, Kind kind)
{
    double number = 0;
    bool whole = false;
    if (!read_double(text, &number, &whole)) {
        return NULL;
    }
    if (kind == KIND_FLOAT) {
        float narrow = (float)number;
        return isfinite(narrow) ? PyFloat_FromDouble(narrow) : NULL;
    }
    return PyFloat_FromDouble(number);
}

static PyObject *
read_bool(Text *text)
{
    uint8_t first = peek(text);
    if (first == 't' && take_word(text, "true")) {
        Py_RETURN_TRUE;
    }
    if (first == 'f' && take_word(text, "false")) {
        Py_RETURN_FALSE;
    }
    return NULL;
}

/* Read a value that the reader of JSON values makes of a string. */
static PyObject *
read_from_string(Text *text, Field *field, int depth)
{
    PyObject *string = peek(text) == '"' ? read_string(text) : NULL;
    PyObject *value = string == NULL ? NULL : json_scalar(field, string, depth);
    Py_XDECREF(string);
    return value;
}

static PyObject *
read_scalar_text(Text *text, Field *field, Kind kind, int depth)
{
    switch (kind) {
    case KIND_STRING:
        return read_string(text);
    case KIND_BOOL:
        return read_bool(text);
    case KIND_DOUBLE:
    case KIND_FLOAT:
        return read_floating(text, kind);
    case KIND_BYTES:
    case KIND_ENUM:
        return read_from_string(text, field, depth);
    default:
        return read_integer(text, kind);
    }
}

static PyObject *
read_value(Text *text, Field *field, int depth)
{
    if (field->kind == KIND_MESSAGE) {
        return read_message(text, field->table, depth);
    }
    if (field->kind < KIND_TIMESTAMP) {
        return read_scalar_text(text, field, field->kind, depth);
    }
    if (depth >= MAX_DEPTH) {
        return NULL;
    }
    switch (field->kind) {
    case KIND_STRUCT:
        return peek(text) == '{' ? read_plain(text, depth - 1) : NULL;
    case KIND_WRAPPER:
        return read_scalar_text(text, field, field->inner, depth);
    default:
        return read_from_string(text, field, depth);
    }
}

/* Structs */

static PyObject *
read_plain_number(Text *text)
{
    double number = 0;
    bool whole = false;
    if (!read_double(text, &number, &whole) || (whole && fabs(number) >= 9007199254740992.0)) {
        return NULL;
    }
    return plain_number(number);
}

static PyObject *
read_plain_array(Text *text, int depth)
{
    PyObject *items = PyList_New(0);
    bool more = items != NULL && take(text, '[') && peek(text) != ']';
    if (items != NULL && depth + more >= MAX_DEPTH) {
        Py_CLEAR(items);
    }
    while (items != NULL && more) {
        PyObject *item = read_plain(text, depth + 1);
        if (item == NULL || PyList_Append(items, item) < 0) {
            Py_CLEAR(items);
        }
        Py_XDECREF(item);
        more = items != NULL && take(text, ',');
    }
    if (items != NULL && !take(text, ']')) {
        Py_CLEAR(items);
    }
    return items;
}

/* Read a member into a dict. Return false where that cannot be done here, or the dict has it already. */
static bool
read_plain_member(Text *text, PyObject *members, int depth)
{
    PyObject *key = read_string(text);
    PyObject *value = key != NULL && take(text, ':') ? read_plain(text, depth + 1) : NULL;
    Py_ssize_t before = PyDict_GET_SIZE(members);
    bool read = value != NULL && PyDict_SetItem(members, key, value) == 0 && PyDict_GET_SIZE(members) > before;
    Py_XDECREF(value);
    Py_XDECREF(key);
    return read;
}

static PyObject *
read_plain_object(Text *text, int depth)
{
    PyObject *members = PyDict_New();
    bool more = members != NULL && take(text, '{') && peek(text) != '}';
    if (members != NULL && depth + more >= MAX_DEPTH) {
        Py_CLEAR(members);
    }
    while (members != NULL && more) {
        if (!read_plain_member(text, members, depth)) {
            Py_CLEAR(members);
        }
        more = members != NULL && take(text, ',');
    }
    if (members != NULL && !take(text, '}')) {
        Py_CLEAR(members);
    }
    return members;
}

/* Read a value of a Struct that lies in that many messages, itself one of them. */
static PyObject *
read_plain(Text *text, int depth)
{
    switch (peek(text)) {
    case '"':
        return read_string(text);
    case '{':
        return read_plain_object(text, depth + 1);
    case '[':
        return read_plain_array(text, depth + 1);
    case 't':
    case 'f':
        return read_bool(text);
    case 'n':
        return take_word(text, "null") ? same(Py_None) : NULL;
    default:
        return read_plain_number(text);
    }
}

/* Fields */

static PyObject *
read_list(Text *text, Field *field, int depth)
{
    PyObject *items = take(text, '[') ? PyList_New(0) : NULL;
    bool more = items != NULL && peek(text) != ']';
    while (items != NULL && more) {
        PyObject *item = read_value(text, field, depth);
        if (item == NULL || PyList_Append(items, item) < 0) {
            Py_CLEAR(items);
        }
        Py_XDECREF(item);
        more = items != NULL && take(text, ',');
    }
    if (items != NULL && !take(text, ']')) {
        Py_CLEAR(items);
    }
    return items;
}

static bool
read_entry(Text *text, Field *field, PyObject *entries, int depth)
{
    PyObject *key = peek(text) != '"' ? NULL : field->key == KIND_STRING ? read_string(text) : NULL;
    PyObject *value = key != NULL && take(text, ':') ? read_value(text, field, depth) : NULL;
    Py_ssize_t before = PyDict_GET_SIZE(entries);
    bool read = value != NULL && PyDict_SetItem(entries, key, value) == 0 && PyDict_GET_SIZE(entries) > before;
    Py_XDECREF(value);
    Py_XDECREF(key);
    return read;
}

static PyObject *
read_map(Text *text, Field *field, int depth)
{
    PyObject *entries = field->key == KIND_STRING && take(text, '{') ? PyDict_New() : NULL;
    bool more = entries != NULL && peek(text) != '}';
    while (entries != NULL && more) {
        if (!read_entry(text, field, entries, depth)) {
            Py_CLEAR(entries);
        }
        more = entries != NULL && take(text, ',');
    }
    if (entries != NULL && !take(text, '}')) {
        Py_CLEAR(entries);
    }
    return entries;
}

/* Messages */

/* Find the field of a name, which most often is the next one that is written. */
static Field *
find_field_of_name(const Table *table, const uint8_t *name, Py_ssize_t size, Py_ssize_t *next)
{
    for (Py_ssize_t i = 0; i < table->count; i++) {
        Py_ssize_t index = *next + i < table->count ? *next + i : *next + i - table->count;
        Field *field = &table->fields[index];
        Py_ssize_t length = 0;
        const char *key = ascii_of(field->json_key, &length);
        if (key != NULL && length == size && memcmp(key, name, (size_t)size) == 0) {
            *next = index + 1;
            return field;
        }
    }
    return NULL;
}

typedef struct {
    Table *table;
    PyObject *message;
    Py_ssize_t next;
    uint64_t taken; /* the oneofs that have a member, as bits */
    uint64_t seen;  /* the fields that were there, by index as bits */
} Frame;

/* Read a member into the message. Return false where that cannot be done here. */
static bool
read_member(Text *text, Frame *frame, int depth)
{
    const uint8_t *begin = NULL, *stop = NULL;
    bool escaped;
    if (!take_string(text, &begin, &stop, &escaped) || escaped || !take(text, ':')) {
        return false;
    }
    Field *field = find_field_of_name(frame->table, begin, stop - begin, &frame->next);
    uint64_t bit = field == NULL ? 0 : (uint64_t)1 << (field - frame->table->fields);
    if (field == NULL || frame->seen & bit || field->json_nullable) {
        return false;
    }
    frame->seen |= bit;
    if (peek(text) == 'n') {
        return take_word(text, "null");
    }
    if (frame->taken & field->oneof_bit) {
        return false;
    }
    frame->taken |= field->oneof_bit;
    if (field->kind == KIND_MESSAGE && !is_current(field->table)) {
        /* Something was assigned to the class meanwhile. */
        frame->table->json_read = 0;
        text->unprepared = frame->table;
        return false;
    }
    PyObject *value = field->label == LABEL_MAP        ? read_map(text, field, depth)
                      : field->label == LABEL_REPEATED ? read_list(text, field, depth)
                                                       : read_value(text, field, depth);
    return value != NULL && slot_set(frame->message, &field->slot, value) == 0;
}

static PyObject *
read_message(Text *text, Table *table, int depth)
{
    if (table->json_read != 1) {
        text->unprepared = table->json_read == 0 ? table : NULL;
        return NULL;
    }
    if (depth >= MAX_DEPTH || !take(text, '{')) {
        return NULL;
    }
    Frame frame = {table, blank_message(table), 0, 0, 0};
    bool more = frame.message != NULL && peek(text) != '}';
    while (frame.message != NULL && more) {
        if (!read_member(text, &frame, depth + 1)) {
            Py_CLEAR(frame.message);
        }
        more = frame.message != NULL && take(text, ',');
    }
    if (frame.message != NULL && !take(text, '}')) {
        Py_CLEAR(frame.message);
    }
    return frame.message;
}

/* Entry point */

static int
prepare_table(Table *table)
{
    int ordinary = table->compact && table->count <= 64 ? has_ordinary_form(table) : 0;
    if (ordinary == 1 && table->json_names == NULL && look_up_names(table) < 0) {
        return -1;
    }
    for (Py_ssize_t i = 0; ordinary == 1 && i < table->count; i++) {
        Table *inner = table->fields[i].kind == KIND_MESSAGE ? table_of_field(&table->fields[i]) : NULL;
        if (table->fields[i].kind == KIND_MESSAGE && inner == NULL) {
            return -1;
        }
        /* A class that cannot have a version would have to be looked at each time. */
        ordinary = inner == NULL || is_current(inner);
        Py_XDECREF(inner);
    }
    table->json_read = ordinary == 1 ? 1 : 2;
    return ordinary < 0 ? -1 : 0;
}

/* Read a whole text, once everything that it takes is looked up. */
static PyObject *
read_whole(Table *table, const uint8_t *begin, Py_ssize_t size)
{
    for (;;) {
        Text text = {begin, begin + size, NULL};
        pause_collector();
        PyObject *message = read_message(&text, table, 0);
        if (message != NULL && (peek(&text) != 0 || text.pos != text.end)) {
            Py_CLEAR(message);
        }
        leave_engine();
        if (message != NULL || PyErr_Occurred()) {
            return message;
        }
        if (text.unprepared == NULL) {
            return same(Py_None);
        }
        Py_INCREF(text.unprepared);
        int result = prepare_table(text.unprepared);
        Py_DECREF(text.unprepared);
        if (result < 0) {
            return NULL;
        }
    }
}

/* Take the bytes of a text: a new reference to what holds them, NULL where they are no common ones. */
static PyObject *
bytes_of_text(PyObject *text, const uint8_t **begin, Py_ssize_t *size)
{
    PyObject *holder = NULL;
    if (PyUnicode_CheckExact(text) && PyUnicode_IS_COMPACT_ASCII(text)) {
        *begin = PyUnicode_DATA(text);
        *size = PyUnicode_GET_LENGTH(text);
        return same(text);
    }
    if (PyBytes_CheckExact(text)) {
        holder = same(text);
    }
    else if (PyUnicode_CheckExact(text)) {
        holder = PyUnicode_AsUTF8String(text);
        if (holder == NULL && PyErr_ExceptionMatches(PyExc_UnicodeEncodeError)) {
            PyErr_Clear();
        }
    }
    if (holder != NULL) {
        *begin = (const uint8_t *)PyBytes_AS_STRING(holder);
        *size = PyBytes_GET_SIZE(holder);
    }
    return holder;
}

PyObject *
message_from_json_text(PyTypeObject *cls, PyObject *text)
{
    const uint8_t *begin = NULL;
    Py_ssize_t size = 0;
    PyObject *holder = bytes_of_text(text, &begin, &size);
    if (holder == NULL) {
        return PyErr_Occurred() ? NULL : same(Py_None);
    }
    Table *table = table_of(cls);
    PyObject *message = table == NULL ? NULL : read_whole(table, begin, size);
    if (message == NULL && !PyErr_ExceptionMatches(PyExc_MemoryError)) {
        /* Whatever a value was refused with, the other way says it in the right words. */
        PyErr_Clear();
        message = same(Py_None);
    }
    Py_XDECREF(table);
    Py_DECREF(holder);
    return message;
}
