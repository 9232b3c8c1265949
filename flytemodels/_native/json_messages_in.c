/* What the Python side does in flytemodels._json.messages_in. Common values are read here. All others are given to
   the function that the Python side has for them, which raises the error that they deserve or knows what they mean. */

#include "json.h"

#include "construct.h"
#include "errors.h"

/* What the Python side's functions give for a value that is to be passed over. */
static PyObject *dropped;

static PyObject *read_message(Table *table, PyObject *value, int depth, bool lenient);

/* Looking up */

static int
look_up_field(Field *field)
{
    if (look_up_key(field) < 0) {
        return -1;
    }
    PyObject *nullable = ask_python("json_takes_null", field->plan);
    int truth = nullable == NULL ? -1 : PyObject_IsTrue(nullable);
    Py_XDECREF(nullable);
    if (truth < 0) {
        return -1;
    }
    field->json_nullable = truth != 0;
    if (field->kind == KIND_ENUM) {
        PyObject *members = ask_python("json_enum_members", field->enum_class);
        if (members != NULL && !PyDict_CheckExact(members)) {
            PyErr_SetString(PyExc_TypeError, "members of an enum: expected a dict, got another object");
            Py_CLEAR(members);
        }
        return keep_first(&field->enum_members, members);
    }
    return 0;
}

/* Look up what it takes to read the messages of a class, once. */
int
look_up_names(Table *table)
{
    if (dropped == NULL) {
        dropped = ask_python("json_dropped", Py_None);
    }
    for (Py_ssize_t i = 0; dropped != NULL && i < table->count; i++) {
        if (look_up_field(&table->fields[i]) < 0) {
            return -1;
        }
    }
    PyObject *names = dropped == NULL ? NULL : ask_python("json_names", table->plan);
    if (names != NULL && !PyDict_CheckExact(names)) {
        PyErr_SetString(PyExc_TypeError, "names of fields: expected a dict, got another object");
        Py_CLEAR(names);
    }
    return keep_first(&table->json_names, names);
}

/* Return what the Python side has to read something of that leniency: a new reference. */
static PyObject *
python_reader(const char *function, PyObject *of, bool lenient)
{
    PyObject *find = slow_path(function);
    PyObject *reader = find == NULL ? NULL
                                    : PyObject_CallFunctionObjArgs(find, of, lenient ? Py_True : Py_False, NULL);
    Py_XDECREF(find);
    return reader;
}

/* Let the Python side read something. */
static PyObject *
read_in_python(const char *function, PyObject *of, PyObject *value, int depth, bool lenient)
{
    PyObject *reader = python_reader(function, of, lenient);
    PyObject *made = reader == NULL ? NULL : call_python(reader, value, depth);
    Py_XDECREF(reader);
    return made;
}

/* Single values */

static PyObject *
read_slowly(Field *field, PyObject *value, int depth, bool lenient)
{
    PyObject **reader = &field->json_readers[lenient];
    if (*reader == NULL && keep_first(reader, python_reader("json_value_reader", field->plan, lenient)) < 0) {
        return NULL;
    }
    return call_python(*reader, value, depth);
}

static PyObject *
read_value(Field *field, PyObject *value, int depth, bool lenient)
{
    if (field->kind == KIND_MESSAGE) {
        Table *table = table_of_field(field);
        PyObject *message = table == NULL ? NULL : read_message(table, value, depth, lenient);
        Py_XDECREF(table);
        return message;
    }
    PyObject *made = json_scalar(field, value, depth);
    return made != NULL || PyErr_Occurred() ? made : read_slowly(field, value, depth, lenient);
}

/* Lists and maps: a new reference; or NULL, without an exception where they take the slow path. */

static PyObject *
read_list(Field *field, PyObject *values, int depth, bool lenient)
{
    PyObject *out = PyList_CheckExact(values) ? PyList_New(0) : NULL;
    for (Py_ssize_t i = 0; out != NULL && i < PyList_GET_SIZE(values); i++) {
        PyObject *value = same(PyList_GET_ITEM(values, i));
        PyObject *made = read_value(field, value, depth, lenient);
        Py_DECREF(value);
        if (made == NULL) {
            put_under_index(state.decode_error, i);
        }
        if (made == NULL || (made != dropped && PyList_Append(out, made) < 0)) {
            leave_engine(); /* for finalizers of what was read so far */
            Py_CLEAR(out);
        }
        Py_XDECREF(made);
    }
    return out;
}

/* Read an entry into a dict. Return 1, or 0 where the key takes the slow path, or -1 with an exception. */
static int
read_entry(Field *field, PyObject *out, PyObject *key, PyObject *value, int depth, bool lenient)
{
    PyObject *text = json_text(key);
    if (text == NULL) {
        return PyErr_Occurred() ? -1 : 0;
    }
    PyObject *made = read_value(field, value, depth, lenient);
    int result = made == NULL ? put_under_key(state.decode_error, key) : 1;
    if (made != NULL && made != dropped && PyDict_SetItem(out, text, made) < 0) {
        result = -1;
    }
    Py_XDECREF(made);
    Py_DECREF(text);
    return result;
}

static PyObject *
read_map(Field *field, PyObject *entries, int depth, bool lenient)
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
        int result = read_entry(field, out, key, value, depth, lenient);
        if (result == 1) {
            result = check_size(entries, size);
        }
        if (result != 1) {
            leave_engine(); /* for finalizers of what was read so far */
            Py_CLEAR(out);
        }
        Py_DECREF(key);
        Py_DECREF(value);
    }
    return out;
}

static PyObject *
read_field(Field *field, PyObject *value, int depth, bool lenient)
{
    if (field->label != LABEL_REPEATED && field->label != LABEL_MAP) {
        return read_value(field, value, depth, lenient);
    }
    PyObject *made = field->label == LABEL_MAP ? read_map(field, value, depth, lenient)
                                               : read_list(field, value, depth, lenient);
    if (made != NULL || PyErr_Occurred()) {
        return made;
    }
    return read_in_python("json_field_reader", field->plan, value, depth, lenient);
}

/* Messages */

typedef struct {
    Table *table;
    PyObject *message;
    PyObject *members; /* the JSON object */
    int depth;         /* how many messages enclose its content */
    bool lenient;
    uint64_t taken; /* the oneofs that have a member, as bits */
} Frame;

/* Return whether a field is there under its usual name too: 1 or 0, or -1 with an exception. */
static int
is_given_twice(const Frame *frame, const Field *field)
{
    /* Some key that has the same hash may be of any type, with an `__eq__` of its own. */
    leave_engine();
    PyObject *other = PyDict_GetItemWithError(frame->members, field->json_key);
    if (other == NULL) {
        return PyErr_Occurred() ? -1 : 0;
    }
    return 1;
}

static bool
is_taken(Frame *frame, const Field *field)
{
    if (field->oneof < 0) {
        return false;
    }
    uint64_t bit = (uint64_t)1 << field->oneof;
    bool taken = (frame->taken & bit) != 0;
    frame->taken |= bit;
    return taken;
}

/* Read a member of the JSON object into the message. Return 1, or 0 where it must not be there, or -1 with an
   exception. */
static int
read_member(Frame *frame, PyObject *name, PyObject *value)
{
    if (!PyUnicode_CheckExact(name)) {
        leave_engine(); /* for its `__hash__` */
    }
    PyObject *row = PyDict_GetItemWithError(frame->table->json_names, name);
    if (row == NULL) {
        return PyErr_Occurred() ? -1 : frame->lenient;
    }
    long found = PyLong_AsLong(row);
    if (found < 0 || found / 2 >= frame->table->count) {
        return PyErr_Occurred() ? -1 : 0;
    }
    Field *field = &frame->table->fields[found / 2];
    int twice = found % 2 == 0 ? 0 : is_given_twice(frame, field);
    if (twice != 0) {
        return twice < 0 ? -1 : 0;
    }
    if (value == Py_None && !field->json_nullable) {
        return 1;
    }
    if (is_taken(frame, field)) {
        return 0;
    }
    PyObject *made = read_field(field, value, frame->depth, frame->lenient);
    if (made == dropped) {
        Py_XDECREF(made);
        return made == NULL ? -1 : 1;
    }
    return made == NULL || slot_set(frame->message, &field->slot, made) < 0 ? -1 : 1;
}

static int
put_under_member(PyObject *name)
{
    if (!PyErr_ExceptionMatches(state.decode_error)) {
        return -1;
    }
    PyObject *error = take_error();
    return put_back_under(state.decode_error, error, ask_python("json_member", name));
}

static int
read_members(Frame *frame)
{
    PyObject *name, *value;
    Py_ssize_t position = 0;
    Py_ssize_t size = PyDict_GET_SIZE(frame->members);
    int result = 1;
    while (result == 1 && PyDict_Next(frame->members, &position, &name, &value)) {
        Py_INCREF(name);
        Py_INCREF(value);
        result = read_member(frame, name, value);
        if (result < 0) {
            put_under_member(name);
        }
        Py_DECREF(name);
        Py_DECREF(value);
        if (result == 1) {
            result = check_size(frame->members, size);
        }
    }
    return result;
}

/* Read a message from an ordinary JSON object. Return NULL, without an exception, where there is something in it that must
   not be there: the Python side then finds it once more, and says what it is. */
static PyObject *
read_object(Table *table, PyObject *members, int depth, bool lenient)
{
    if (table->json_names == NULL && look_up_names(table) < 0) {
        return NULL;
    }
    Frame frame = {table, blank_message(table), members, depth + 1, lenient, 0};
    if (frame.message != NULL && read_members(&frame) != 1) {
        leave_engine(); /* for finalizers of what was read so far */
        Py_CLEAR(frame.message);
    }
    return frame.message;
}

static PyObject *
read_message(Table *table, PyObject *value, int depth, bool lenient)
{
    int ordinary = has_ordinary_form(table);
    PyObject *message = NULL;
    if (ordinary == 1 && PyDict_CheckExact(value) && depth < MAX_DEPTH) {
        /* Keys and values may call the engine again: MAX_DEPTH bounds one call, this all of them together. */
        if (Py_EnterRecursiveCall(" while reading a message") != 0) {
            return NULL;
        }
        message = read_object(table, value, depth, lenient);
        Py_LeaveRecursiveCall();
    }
    if (message != NULL || PyErr_Occurred()) {
        return message;
    }
    return read_in_python("json_message_reader", (PyObject *)table->cls, value, depth, lenient);
}

PyObject *
message_from_json(PyTypeObject *cls, PyObject *value, bool lenient)
{
    Table *table = table_of(cls);
    pause_collector();
    PyObject *message = table == NULL ? NULL : read_message(table, value, 0, lenient);
    leave_engine();
    Py_XDECREF(table);
    return message;
}
