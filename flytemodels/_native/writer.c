#include "writer.h"

#include "errors.h"
#include "wrapped.h"

static int write_message(Output *output, Table *table, PyObject *message, int depth);

/* Single values */

static int
write_tag(Output *output, const Field *field)
{
    return output_bytes(output, field->tag, field->tag_size);
}

/* Note where an enum holds something else than its own members, which would be read. */
static inline void
note_member(Output *output, const Field *field, PyObject *value)
{
    output->lossless = output->lossless && (field->kind != KIND_ENUM || Py_IS_TYPE(value, (PyTypeObject *)field->enum_class));
}

static int
write_single(Output *output, const Field *field, PyObject *value)
{
    note_member(output, field, value);
    /* Without presence the zero value stays out; most often it is the very object that a new message has. */
    if (field->label == LABEL_IMPLICIT && value == field->initial) {
        return 0;
    }
    size_t start = output->size;
    if (write_tag(output, field) < 0) {
        return -1;
    }
    size_t begin = output->size;
    if (write_scalar(output, field->kind, value) < 0) {
        return -1;
    }
    if (field->label == LABEL_IMPLICIT && is_zero(output, begin, field->kind)) {
        output->size = start;
    }
    return 0;
}

/* Find the table of a message in a field: a new reference. */
static Table *
table_for_writing(Field *field, PyObject *value)
{
    if (Py_IS_TYPE(value, field->cls)) {
        return table_of_field(field);
    }
    if (PyObject_TypeCheck(value, field->cls)) {
        return table_of(Py_TYPE(value));
    }
    PyObject *name = PyObject_GetAttrString((PyObject *)field->cls, "__qualname__");
    const char *text = name == NULL ? NULL : PyUnicode_AsUTF8(name);
    if (text != NULL) {
        raise_expected(text, value);
    }
    Py_XDECREF(name);
    return NULL;
}

/* Write the message that was kept behind a wrapped value, where there is one and it still counts. Return 1 or 0, or -1
   with an exception. */
static int
write_original(Output *output, const Table *holder_table, PyObject *holder, const Field *field, PyObject *key, int depth)
{
    PyObject *kept = slot_get(holder, &holder_table->originals);
    int any = kept == NULL ? -1 : kept == Py_None ? 0 : PyObject_IsTrue(kept);
    Py_XDECREF(kept);
    if (any <= 0) {
        return any;
    }
    PyObject *find = slow_path("original_of");
    PyObject *original = NULL;
    if (find != NULL) {
        original = PyObject_CallFunctionObjArgs(find, holder, field->plan, key, NULL);
        Py_DECREF(find);
    }
    if (original == NULL || original == Py_None) {
        Py_XDECREF(original);
        return original == NULL ? -1 : 0;
    }
    Table *table = table_of(Py_TYPE(original));
    int result = table == NULL ? -1 : write_message(output, table, original, depth);
    Py_XDECREF(table);
    Py_DECREF(original);
    return result < 0 ? -1 : 1;
}

/* Where a value stands: the message that holds it, and its index or key in the field, which is only made of an index
   when something asks for it. */
typedef struct {
    const Table *table;
    PyObject *message;
    PyObject *key; /* in a map; else NULL */
    Py_ssize_t index; /* in a list; else -1 */
} Holder;

static int
write_wrapped_value(Output *output, const Holder *holder, const Field *field, PyObject *value, int depth)
{
    PyObject *key = holder->key == NULL ? Py_None : holder->key;
    PyObject *index = NULL;
    if (holder->index >= 0) {
        key = index = PyLong_FromSsize_t(holder->index);
        if (index == NULL) {
            return -1;
        }
    }
    int written = write_original(output, holder->table, holder->message, field, key, depth);
    Py_XDECREF(index);
    if (written != 0) {
        return written < 0 ? -1 : 0;
    }
    if (depth > MAX_DEPTH) {
        return raise_encode_error(state.too_deep);
    }
    return write_wrapped(output, field, value, depth);
}

/* Write a message or wrapped value with its length in front, `depth` enclosing messages. */
static int
write_submessage(Output *output, const Holder *holder, Field *field, PyObject *value, int depth)
{
    Length length;
    if (length_begin(output, &length, field->width) < 0) {
        return -1;
    }
    int result = -1;
    if (field->kind == KIND_MESSAGE) {
        Table *table = table_for_writing(field, value);
        output->lossless = output->lossless && Py_IS_TYPE(value, field->cls);
        result = table == NULL ? -1 : write_message(output, table, value, depth);
        Py_XDECREF(table);
    }
    else {
        result = write_wrapped_value(output, holder, field, value, depth);
    }
    return result < 0 ? -1 : length_end(output, &length, &field->width);
}

static bool
is_message(const Field *field)
{
    return field->kind == KIND_MESSAGE || field->kind >= KIND_TIMESTAMP;
}

static int
write_value(Output *output, const Holder *holder, Field *field, PyObject *value, int depth)
{
    note_member(output, field, value);
    return is_message(field) ? write_submessage(output, holder, field, value, depth)
                             : write_scalar(output, field->kind, value);
}

/* The fast path: fields whose slots hold what they most often do. These functions return 1, 0 where the slow path has to look
   at the value, or -1 with an exception. */

/* Return the characters of a string that has nothing but ASCII, else NULL. */
static inline const char *
plain_text(PyObject *value, size_t *size)
{
    if (!PyUnicode_CheckExact(value) || !PyUnicode_IS_COMPACT_ASCII(value)) {
        return NULL;
    }
    *size = (size_t)PyUnicode_GET_LENGTH(value);
    return (const char *)PyUnicode_DATA(value);
}

/* The tag has at most two bytes. The room must be there. */
static inline void
output_tag(Output *output, const Field *field)
{
    memcpy(output->data + output->size, field->tag, 2);
    output->size += field->tag_size;
}

static inline int
write_string_fast(Output *output, const Field *field, PyObject *value, bool implicit)
{
    size_t size = 0;
    const char *text = plain_text(value, &size);
    if (text == NULL) {
        return 0;
    }
    if (size == 0 && implicit) {
        return 1;
    }
    if (output_reserve(output, 12 + size) < 0) {
        return -1;
    }
    output_tag(output, field);
    output_varint(output, size);
    memcpy(output->data + output->size, text, size);
    output->size += size;
    return 1;
}

/* Write a number that fits into one byte. */
static inline int
write_small_number(Output *output, const Field *field, PyObject *value)
{
    long number = value == Py_True;
    note_member(output, field, value);
    output->lossless = output->lossless && (field->kind == KIND_ENUM || PyBool_Check(value) == (field->kind == KIND_BOOL))
                       && (field->kind == KIND_ENUM || PyBool_Check(value) || PyLong_CheckExact(value));
    if (!PyBool_Check(value)) {
        int overflow = 0;
        number = PyLong_Check(value) ? PyLong_AsLongAndOverflow(value, &overflow) : -1;
        if (overflow != 0 || field->kind == KIND_BOOL) {
            return 0;
        }
    }
    if (number < 0 || number > 0x7F || (number == 0 && field->label == LABEL_IMPLICIT)) {
        return 0;
    }
    if (output_reserve(output, 4) < 0) {
        return -1;
    }
    output_tag(output, field);
    output->data[output->size++] = (uint8_t)number;
    return 1;
}

/* Write a message of the very class of its field, which its table is known of. */
static inline int
write_message_fast(Output *output, Field *field, PyObject *value, int depth)
{
    Table *table = field->table;
    if (!Py_IS_TYPE(value, field->cls) || table == NULL || !is_current(table)) {
        return 0;
    }
    Length length;
    if (output_reserve(output, 12) < 0) {
        return -1;
    }
    output_tag(output, field);
    output->size += field->width;
    length.start = output->size;
    length.width = field->width;
    Py_INCREF(value);
    Py_INCREF(table);
    int result = write_message(output, table, value, depth);
    Py_DECREF(table);
    Py_DECREF(value);
    return result < 0 || length_end(output, &length, &field->width) < 0 ? -1 : 1;
}

/* Lists */

/* Return the list in a field, or a copy of it where it is of a subclass with ideas of its own: a new reference. */
static PyObject *
list_to_write(PyObject *values)
{
    if (PyList_CheckExact(values) || PyTuple_CheckExact(values)) {
        Py_INCREF(values);
        return values;
    }
    if (PyList_Check(values) || PyTuple_Check(values)) {
        return PySequence_List(values);
    }
    raise_expected("list", values);
    return NULL;
}

/* Write an item with its tag. */
static int
write_item(Output *output, Holder *holder, Field *field, PyObject *value, int depth)
{
    int done = field->fast == FAST_STRINGS    ? write_string_fast(output, field, value, false)
               : field->fast == FAST_MESSAGES ? write_message_fast(output, field, value, depth)
                                              : 0;
    if (done != 0) {
        return done < 0 ? -1 : 0;
    }
    if (!field->packed && write_tag(output, field) < 0) {
        return -1;
    }
    return write_value(output, holder, field, value, depth);
}

static int
write_items(Output *output, Holder *holder, Field *field, PyObject *values, int depth)
{
    /* The size is looked up again each time: writing a value may run Python code, which may change the list. */
    for (Py_ssize_t i = 0; i < PySequence_Fast_GET_SIZE(values); i++) {
        PyObject *value = PySequence_Fast_GET_ITEM(values, i);
        Py_INCREF(value);
        holder->index = i;
        int result = write_item(output, holder, field, value, depth + 1);
        if (result < 0) {
            put_under_index(state.encode_error, i);
        }
        Py_DECREF(value);
        if (result < 0) {
            return -1;
        }
    }
    return 0;
}

static int
write_packed(Output *output, Holder *holder, Field *field, PyObject *values, int depth)
{
    Length length;
    if (PySequence_Fast_GET_SIZE(values) == 0) {
        return 0;
    }
    if (write_tag(output, field) < 0 || length_begin(output, &length, field->width) < 0
        || write_items(output, holder, field, values, depth) < 0) {
        return -1;
    }
    return length_end(output, &length, &field->width);
}

static int
write_list(Output *output, Holder *holder, Field *field, PyObject *value, int depth)
{
    PyObject *values = list_to_write(value);
    output->lossless = output->lossless && PyList_CheckExact(value);
    if (values == NULL) {
        return -1;
    }
    int result = field->packed ? write_packed(output, holder, field, values, depth)
                               : write_items(output, holder, field, values, depth);
    Py_DECREF(values);
    return result;
}

/* Maps */

/* Write the value of an entry. A message in an entry on the last level is one level too deep; but where the entry had none
   when it was read, an empty one stands for it, and that is written. */
static int
write_entry_value(Output *output, const Holder *holder, Field *field, PyObject *value, int depth)
{
    if (depth <= MAX_DEPTH || !is_message(field)) {
        return write_value(output, holder, field, value, depth);
    }
    output->lossless = false; /* it would not be read again */
    size_t start = output->size;
    if (write_value(output, holder, field, value, MAX_DEPTH) < 0) {
        return -1;
    }
    return output->size - start > 1 ? raise_encode_error(state.too_deep) : 0;
}

/* Write the key of an entry with its tag, and the tag of the value. */
static int
write_key(Output *output, const Field *field, PyObject *key)
{
    if (output_byte(output, (uint8_t)(1 << 3 | field->key_wire)) < 0 || write_scalar(output, field->key, key) < 0) {
        return -1;
    }
    return output_byte(output, (uint8_t)(2 << 3 | field->wire));
}

static int
write_entry(Output *output, Holder *holder, Field *field, PyObject *key, PyObject *value, int depth)
{
    Length length;
    holder->key = key;
    if (write_tag(output, field) < 0 || length_begin(output, &length, field->entry_width) < 0
        || write_key(output, field, key) < 0
        || write_entry_value(output, holder, field, value, depth + 2) < 0) {
        return -1;
    }
    return length_end(output, &length, &field->entry_width);
}

/* Check that every key can be written. Return 0, or -1 with an exception. */
static int
check_keys(Output *output, const Field *field, PyObject *keys)
{
    size_t start = output->size;
    int result = 0;
    for (Py_ssize_t i = 0; result == 0 && i < PyList_GET_SIZE(keys); i++) {
        /* The garbage collector shows this list to whoever asks for all objects: what is borrowed is held. */
        PyObject *key = PyList_GET_ITEM(keys, i);
        Py_INCREF(key);
        if (write_scalar(output, field->key, key) < 0) {
            result = put_under_key(state.encode_error, key);
        }
        Py_DECREF(key);
        output->size = start;
    }
    return result;
}

/* Write the entries of a map as Python would go through them: for a subclass of dict, and sorted. */
static int
write_keys(Output *output, Holder *holder, Field *field, PyObject *entries, int depth)
{
    PyObject *keys = PySequence_List(entries);
    int result = keys == NULL ? -1 : check_keys(output, field, keys);
    if (result == 0 && output->deterministic) {
        result = sort_keys(&keys, field->key);
    }
    for (Py_ssize_t i = 0; result == 0 && i < PyList_GET_SIZE(keys); i++) {
        PyObject *key = PyList_GET_ITEM(keys, i);
        Py_INCREF(key);
        PyObject *value = PyObject_GetItem(entries, key);
        result = value == NULL ? -1 : write_entry(output, holder, field, key, value, depth);
        Py_XDECREF(value);
        if (result < 0 && value != NULL) {
            put_under_key(state.encode_error, key);
        }
        Py_DECREF(key);
    }
    Py_XDECREF(keys);
    return result;
}

/* An entry could not be written. A key that is wrong is told before any value that is. */
static int
raise_for_entry(Output *output, const Field *field, PyObject *entries, PyObject *key)
{
    if (!PyErr_ExceptionMatches(state.encode_error)) {
        return -1;
    }
    PyObject *error = take_error();
    PyObject *keys = PySequence_List(entries);
    if (keys == NULL || check_keys(output, field, keys) < 0) {
        Py_XDECREF(keys);
        Py_DECREF(error);
        return -1;
    }
    Py_DECREF(keys);
    put_error(error);
    return put_under_key(state.encode_error, key);
}

static int
write_dict(Output *output, Holder *holder, Field *field, PyObject *entries, int depth)
{
    PyObject *key, *value;
    Py_ssize_t position = 0;
    Py_ssize_t size = PyDict_GET_SIZE(entries);
    while (PyDict_Next(entries, &position, &key, &value)) {
        Py_INCREF(key);
        Py_INCREF(value);
        int result = write_entry(output, holder, field, key, value, depth);
        if (result < 0) {
            raise_for_entry(output, field, entries, key);
        }
        Py_DECREF(key);
        Py_DECREF(value);
        if (result == 0 && PyDict_GET_SIZE(entries) != size) {
            PyErr_SetString(PyExc_RuntimeError, "dictionary changed size during iteration");
            result = -1;
        }
        if (result < 0) {
            return -1;
        }
    }
    return 0;
}

static int
write_map(Output *output, Holder *holder, Field *field, PyObject *entries, int depth)
{
    if (depth >= MAX_DEPTH && PyDict_Check(entries) && PyDict_GET_SIZE(entries) > 0) {
        return raise_encode_error(state.too_deep);
    }
    if (PyDict_CheckExact(entries) && !output->deterministic) {
        return write_dict(output, holder, field, entries, depth);
    }
    output->lossless = output->lossless && PyDict_CheckExact(entries);
    if (PyDict_Check(entries)) {
        return write_keys(output, holder, field, entries, depth);
    }
    return raise_expected("dict", entries);
}

/* Messages */

static int
write_field_value(Output *output, const Table *table, PyObject *message, Field *field, PyObject *value, int depth)
{
    Holder holder = {table, message, NULL, -1};
    switch (field->label) {
    case LABEL_MAP:
        return write_map(output, &holder, field, value, depth);
    case LABEL_REPEATED:
        return write_list(output, &holder, field, value, depth);
    default:
        if (!is_message(field)) {
            return write_single(output, field, value);
        }
        return write_tag(output, field) < 0 ? -1 : write_submessage(output, &holder, field, value, depth + 1);
    }
}

static int
write_field(Output *output, const Table *table, PyObject *message, Field *field, int depth)
{
    PyObject *value = slot_get(message, &field->slot);
    if (value == NULL) {
        return -1;
    }
    int result = 0;
    if (value != Py_None || field->label != LABEL_EXPLICIT) {
        result = write_field_value(output, table, message, field, value, depth);
        if (result < 0) {
            put_under(state.encode_error, field->slot.name);
        }
    }
    Py_DECREF(value);
    return result;
}

static int
check_oneof(const Oneof *oneof, PyObject *message)
{
    Py_ssize_t set = 0;
    for (Py_ssize_t i = 0; i < oneof->count; i++) {
        if (is_untouched(message, oneof->members[i])) {
            continue;
        }
        PyObject *value = slot_get(message, &oneof->members[i]->slot);
        if (value == NULL) {
            return -1;
        }
        set += value != Py_None;
        Py_DECREF(value);
    }
    return set > 1 ? raise_encode_error(oneof->problem) : 0;
}

static int
write_unknown(Output *output, const Table *table, PyObject *message)
{
    PyObject *unknown = slot_get(message, &table->unknown);
    if (unknown == NULL) {
        return -1;
    }
    int result = 0;
    if (PyBytes_Check(unknown)) {
        output->lossless = output->lossless && PyBytes_CheckExact(unknown);
        result = output_bytes(output, PyBytes_AS_STRING(unknown), (size_t)PyBytes_GET_SIZE(unknown));
    }
    else if (PyByteArray_Check(unknown)) {
        /* A message that is still being read: the value of a map's entry that becomes an unknown field as a whole. */
        output->lossless = false;
        result = output_bytes(output, PyByteArray_AS_STRING(unknown), (size_t)PyByteArray_GET_SIZE(unknown));
    }
    else if (PyObject_IsTrue(unknown) != 0) {
        PyErr_Clear();
        PyErr_Format(PyExc_TypeError, "_unknown_fields: expected bytes, got %.200s", Py_TYPE(unknown)->tp_name);
        result = -1;
    }
    Py_DECREF(unknown);
    return result;
}

static inline int
write_value_fast(Output *output, Field *field, PyObject *value, int depth)
{
    switch (field->fast) {
    case FAST_STRING:
        return write_string_fast(output, field, value, field->label == LABEL_IMPLICIT);
    case FAST_MESSAGE:
        return write_message_fast(output, field, value, depth + 1);
    case FAST_VARINT:
        return write_small_number(output, field, value);
    default:
        return 0;
    }
}

/* Write a field that is not as in a new message. */
static inline int
write_probed(Output *output, const Table *table, PyObject *message, Field *field, int depth)
{
    PyObject *value = slot_peek(message, &field->slot);
    size_t start = output->size;
    int done = value == NULL ? 0 : write_value_fast(output, field, value, depth);
    if (done < 0) {
        return put_under(state.encode_error, field->slot.name);
    }
    if (done == 0) {
        output->size = start;
        return write_field(output, table, message, field, depth);
    }
    return 0;
}

/* Whether a slot holds what a new message has there. */
static inline bool
is_as_new(const Probe *probe, PyObject *value)
{
    if (value == probe->initial) {
        return value != NULL;
    }
    if (probe->start == START_CONSTANT || value == NULL) {
        return false;
    }
    return probe->start == START_LIST ? PyList_CheckExact(value) && PyList_GET_SIZE(value) == 0
                                      : PyDict_CheckExact(value) && PyDict_GET_SIZE(value) == 0;
}

/* Write the fields of an object that is slots only, looking at each slot once. Return 0, or -1 where something is wrong,
   with an exception unless it is a second member of a oneof. */
static int
write_slots(Output *output, Table *table, PyObject *message, int depth)
{
    uint64_t set = 0;
    for (Py_ssize_t i = 0; i < table->count; i++) {
        const Probe *probe = &table->probes[i];
        if (is_as_new(probe, *(PyObject **)((char *)message + probe->offset))) {
            continue;
        }
        if (probe->oneof >= 0) {
            uint64_t bit = (uint64_t)1 << probe->oneof;
            if (set & bit) {
                return -1;
            }
            set |= bit;
        }
        if (write_probed(output, table, message, &table->fields[i], depth) < 0) {
            return -1;
        }
    }
    return slot_peek(message, &table->unknown) == state.no_bytes ? 0 : write_unknown(output, table, message);
}

static int
check_oneofs(const Table *table, PyObject *message)
{
    for (Py_ssize_t i = 0; i < table->oneof_count; i++) {
        if (check_oneof(&table->oneofs[i], message) < 0) {
            return -1;
        }
    }
    return 0;
}

/* Something went wrong: a clash within a oneof is told before all else. */
static int
raise_clash_first(const Table *table, PyObject *message)
{
    PyObject *error = PyErr_Occurred() ? take_error() : NULL;
    int result = check_oneofs(table, message);
    if (result == 0 && error != NULL) {
        put_error(error);
        return -1;
    }
    Py_XDECREF(error);
    if (result == 0) {
        PyErr_SetString(PyExc_RuntimeError, "message changed while it was written");
    }
    return -1;
}

/* Write all that is in a message. */
static int
write_content(Output *output, Table *table, PyObject *message, int depth)
{
    if (table->compact) {
        return write_slots(output, table, message, depth) < 0 ? raise_clash_first(table, message) : 0;
    }
    /* Such a message may have what no field has. */
    output->lossless = false;
    if (check_oneofs(table, message) < 0) {
        return -1;
    }
    for (Py_ssize_t i = 0; i < table->count; i++) {
        Field *field = &table->fields[i];
        if (!is_untouched(message, field) && write_field(output, table, message, field, depth) < 0) {
            return -1;
        }
    }
    return write_unknown(output, table, message);
}

/* Write a message that has `depth` messages around it. */
static int
write_message(Output *output, Table *table, PyObject *message, int depth)
{
    if (depth > MAX_DEPTH) {
        return raise_encode_error(state.too_deep);
    }
    /* Values may call the engine again (an __index__): MAX_DEPTH bounds one call, this all of them together. */
    if (Py_EnterRecursiveCall(" while writing a message") != 0) {
        return -1;
    }
    int result = write_content(output, table, message, depth);
    Py_LeaveRecursiveCall();
    return result;
}

/* Entry point */

/* Put the name of the outermost class in front of the path. The constructor says a clash within a oneof in the same
   words: nothing stands before them. */
static void
raise_under_class(PyTypeObject *cls, bool always)
{
    if (!PyErr_ExceptionMatches(state.encode_error)) {
        return;
    }
    PyObject *error = take_error();
    PyObject *path = PyObject_GetAttrString(error, "path");
    PyObject *name = path == NULL ? NULL : PyObject_GetAttrString((PyObject *)cls, "__name__");
    int any = name == NULL ? -1 : always || PyObject_IsTrue(path) == 1;
    if (any < 0) {
        Py_DECREF(error);
    }
    else {
        put_error(error);
    }
    if (any == 1) {
        put_under(state.encode_error, name);
    }
    Py_XDECREF(path);
    Py_XDECREF(name);
}

static PyObject *
finished(const Output *output, PyTypeObject *cls)
{
    if (output->size > INT32_MAX) {
        raise_encode_error(state.too_large);
        raise_under_class(cls, true);
        return NULL;
    }
    return PyBytes_FromStringAndSize((const char *)output->data, (Py_ssize_t)output->size);
}

/* Write a message as bytes, and tell in `lossless` whether these say all of it. */
static PyObject *
write_bytes(Table *table, PyObject *message, bool deterministic, bool *lossless)
{
    Output output;
    output_begin(&output, deterministic);
    PyObject *bytes = NULL;
    if (write_message(&output, table, message, 0) == 0) {
        bytes = finished(&output, table->cls);
    }
    else if (PyErr_ExceptionMatches(PyExc_RecursionError)) {
        /* The caller's own stack was nearly full when Python had to be asked. */
        PyErr_Clear();
        raise_encode_error(state.no_room);
        raise_under_class(table->cls, true);
    }
    else {
        raise_under_class(table->cls, false);
    }
    *lossless = output.lossless;
    output_release(&output);
    return bytes;
}

PyObject *
serialize_message(PyObject *message, bool deterministic)
{
    bool lossless;
    Table *table = table_of(Py_TYPE(message));
    PyObject *bytes = table == NULL ? NULL : write_bytes(table, message, deterministic, &lossless);
    Py_XDECREF(table);
    return bytes;
}

PyObject *
serialize_lossless(PyObject *message)
{
    bool lossless = false;
    Table *table = table_of(Py_TYPE(message));
    PyObject *bytes = table == NULL ? NULL : write_bytes(table, message, false, &lossless);
    Py_XDECREF(table);
    if (bytes == NULL && PyErr_ExceptionMatches(state.encode_error)) {
        PyErr_Clear();
        Py_RETURN_NONE;
    }
    if (bytes != NULL && !lossless) {
        Py_DECREF(bytes);
        Py_RETURN_NONE;
    }
    return bytes;
}
