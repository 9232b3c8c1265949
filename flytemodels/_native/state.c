#include "state.h"

State state;

bool collector_waits;

static PyObject *slow_path_module;

typedef struct {
    const char *name;
    PyObject **place;
} Wanted;

static int
load_all(const char *module_name, const Wanted *wanted)
{
    PyObject *module = PyImport_ImportModule(module_name);
    if (module == NULL) {
        return -1;
    }
    for (; wanted->name != NULL; wanted++) {
        *wanted->place = PyObject_GetAttrString(module, wanted->name);
        if (*wanted->place == NULL) {
            break;
        }
    }
    Py_DECREF(module);
    return wanted->name == NULL ? 0 : -1;
}

static int
load_problems(void)
{
    const Wanted wanted[] = {
        {"TRUNCATED", &state.truncated},
        {"OVERRUN", &state.overrun},
        {"TOO_LONG", &state.too_long},
        {"LONG_VARINT", &state.long_varint},
        {"BAD_TAG", &state.bad_tag},
        {"FIELD_NUMBER_ZERO", &state.field_number_zero},
        {"RESERVED_WIRE_TYPE", &state.reserved_wire_type},
        {"UNOPENED_GROUP", &state.unopened_group},
        {"UNCLOSED_GROUP", &state.unclosed_group},
        {"BAD_UTF8", &state.bad_utf8},
        {"TOO_DEEP", &state.too_deep},
        {"TOO_LARGE", &state.too_large},
        {"NO_ROOM", &state.no_room},
        {"expected", &state.expected},
        {"quoted", &state.quoted},
        {"oneof_problem", &state.oneof_problem},
        {NULL, NULL},
    };
    return load_all("flytemodels._model.problems", wanted);
}

static int
load_classes(void)
{
    const Wanted plans[] = {{"plan_of", &state.plan_of}, {NULL, NULL}};
    const Wanted errors[] = {
        {"DecodeError", &state.decode_error},
        {"EncodeError", &state.encode_error},
        {NULL, NULL},
    };
    const Wanted times[] = {
        {"NanoDatetime", (PyObject **)&state.nano_datetime},
        {"NanoTimedelta", (PyObject **)&state.nano_timedelta},
        {NULL, NULL},
    };
    if (load_all("flytemodels._model.plan", plans) < 0 || load_all("flytemodels.errors", errors) < 0) {
        return -1;
    }
    return load_all("flytemodels.times", times);
}

static int
intern_names(void)
{
    const Wanted wanted[] = {
        {"__init__", &state.name_init},
        {"engines", &state.name_engines},
        {"native", &state.name_native},
        {"nanosecond", &state.name_nanosecond},
        {"under", &state.name_under},
        {"append", &state.name_append},
        {"table", &state.name_table},
        {"_value_", &state.name_value},
        {"_name_", &state.name_name},
        {"", &state.no_text},
        {NULL, NULL},
    };
    for (const Wanted *each = wanted; each->name != NULL; each++) {
        *each->place = PyUnicode_InternFromString(each->name);
        if (*each->place == NULL) {
            return -1;
        }
    }
    state.no_bytes = PyBytes_FromStringAndSize(NULL, 0);
    state.no_arguments = PyTuple_New(0);
    state.unknown_attributes = Py_BuildValue("{OiOO}", state.name_value, 0, state.name_name, state.no_text);
    return state.no_bytes == NULL || state.no_arguments == NULL || state.unknown_attributes == NULL ? -1 : 0;
}

/* The numbers of an enumeration in flytemodels._model.kinds must be those that this engine was compiled with. */
static int
check_number(PyObject *enumeration, const char *name, long number)
{
    PyObject *member = PyObject_GetAttrString(enumeration, name);
    if (member == NULL) {
        return -1;
    }
    long actual = PyLong_AsLong(member);
    Py_DECREF(member);
    if (actual == number) {
        return 0;
    }
    if (!PyErr_Occurred()) {
        PyErr_Format(PyExc_ImportError, "the native engine is of another version than flytemodels: %s is %ld, not %ld",
                     name, actual, number);
    }
    return -1;
}

static int
check_kinds(void)
{
    const struct {
        const char *name;
        long number;
    } kinds[] = {
        {"DOUBLE", KIND_DOUBLE},       {"FLOAT", KIND_FLOAT},       {"INT64", KIND_INT64},
        {"UINT64", KIND_UINT64},       {"INT32", KIND_INT32},       {"FIXED64", KIND_FIXED64},
        {"FIXED32", KIND_FIXED32},     {"BOOL", KIND_BOOL},         {"STRING", KIND_STRING},
        {"MESSAGE", KIND_MESSAGE},     {"BYTES", KIND_BYTES},       {"UINT32", KIND_UINT32},
        {"ENUM", KIND_ENUM},           {"SFIXED32", KIND_SFIXED32}, {"SFIXED64", KIND_SFIXED64},
        {"SINT32", KIND_SINT32},       {"SINT64", KIND_SINT64},     {"TIMESTAMP", KIND_TIMESTAMP},
        {"DURATION", KIND_DURATION},   {"STRUCT", KIND_STRUCT},     {"WRAPPER", KIND_WRAPPER},
    };
    PyObject *kind = NULL;
    const Wanted wanted[] = {{"Kind", &kind}, {NULL, NULL}};
    if (load_all("flytemodels._model.kinds", wanted) < 0) {
        return -1;
    }
    int result = 0;
    for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]) && result == 0; i++) {
        result = check_number(kind, kinds[i].name, kinds[i].number);
    }
    Py_DECREF(kind);
    return result;
}

int
state_load(void)
{
    if (check_kinds() < 0 || load_problems() < 0 || load_classes() < 0) {
        return -1;
    }
    return intern_names();
}

PyObject *
slow_path(const char *name)
{
    leave_engine();
    if (slow_path_module == NULL) {
        PyObject *module = PyImport_ImportModule("flytemodels._native.slow_path");
        if (module == NULL) {
            return NULL;
        }
        /* Another thread may have done so meanwhile. */
        Py_XSETREF(slow_path_module, module);
    }
    return PyObject_GetAttrString(slow_path_module, name);
}
