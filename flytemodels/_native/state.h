/* What the engine takes from the Python side once, when it is loaded. */

#ifndef FLYTEMODELS_STATE_H
#define FLYTEMODELS_STATE_H

#define PY_SSIZE_T_CLEAN
#include <Python.h>

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

/* The engine was read against the headers of these versions. A later one has to be looked at first: setup.py leaves
   the extension out there, and the Python engine takes over. */
#if PY_VERSION_HEX < 0x030A0000 || PY_VERSION_HEX >= 0x03100000
#error "the native engine is made for CPython 3.10 to 3.15"
#endif

/* The numbers of flytemodels._model.kinds.Kind and Label; compared with them when the engine is loaded. */
typedef enum {
    KIND_DOUBLE = 1,
    KIND_FLOAT = 2,
    KIND_INT64 = 3,
    KIND_UINT64 = 4,
    KIND_INT32 = 5,
    KIND_FIXED64 = 6,
    KIND_FIXED32 = 7,
    KIND_BOOL = 8,
    KIND_STRING = 9,
    KIND_MESSAGE = 11,
    KIND_BYTES = 12,
    KIND_UINT32 = 13,
    KIND_ENUM = 14,
    KIND_SFIXED32 = 15,
    KIND_SFIXED64 = 16,
    KIND_SINT32 = 17,
    KIND_SINT64 = 18,
    KIND_TIMESTAMP = 32,
    KIND_DURATION = 33,
    KIND_STRUCT = 34,
    KIND_WRAPPER = 35
} Kind;

typedef enum { LABEL_IMPLICIT = 0, LABEL_EXPLICIT = 1, LABEL_REPEATED = 2, LABEL_MAP = 3 } Label;

enum { WIRE_VARINT, WIRE_FIXED64, WIRE_LENGTH, WIRE_START_GROUP, WIRE_END_GROUP, WIRE_FIXED32 };

/* How many messages may lie within each other below the outermost one. It also bounds how deep the C stack gets: no
   function here calls itself without counting a level. */
#define MAX_DEPTH 100

/* Held for as long as the process lives: the module cannot be unloaded, and is not shared between interpreters. */
typedef struct {
    /* flytemodels._model.plan, flytemodels.errors, flytemodels.times */
    PyObject *plan_of;
    PyObject *decode_error;
    PyObject *encode_error;
    PyTypeObject *nano_datetime;
    PyTypeObject *nano_timedelta;

    /* flytemodels._model.problems */
    PyObject *truncated;
    PyObject *overrun;
    PyObject *too_long;
    PyObject *long_varint;
    PyObject *bad_tag;
    PyObject *field_number_zero;
    PyObject *reserved_wire_type;
    PyObject *unopened_group;
    PyObject *unclosed_group;
    PyObject *bad_utf8;
    PyObject *too_deep;
    PyObject *too_large;
    PyObject *no_room;
    PyObject *expected;
    PyObject *quoted;
    PyObject *oneof_problem;

    /* Interned names. */
    PyObject *name_init;
    PyObject *name_engines;
    PyObject *name_native;
    PyObject *name_nanosecond;
    PyObject *name_under;
    PyObject *name_append;
    PyObject *name_table;
    PyObject *name_value;
    PyObject *name_name;

    PyObject *no_text;
    PyObject *no_bytes;
    PyObject *no_arguments;
    PyObject *unknown_attributes; /* of an enum member without a name; each has its own number for `_value_` */
} State;

extern State state;

/* Let the garbage collector wait while much is made that is all in use: looking through it again and again costs more,
   per object, the more there is. Whether it runs is the whole process's: so it waits only where no other code can run, for
   as long as nothing is called but the interpreter's own C code. Whoever calls something else calls `leave_engine` first.

   Since 3.12 it runs between bytecodes only, but is asked to as soon as so many objects were made: right after the call,
   instead of when the next ones are made. */
extern bool collector_waits;

static inline void
pause_collector(void)
{
    if (!collector_waits) {
        collector_waits = PyGC_Disable() == 1;
    }
}

/* What has to come before anything that may run Python code. */
static inline void
leave_engine(void)
{
    if (collector_waits) {
        collector_waits = false;
        PyGC_Enable();
    }
}

/* Load what the engine needs. Return 0, or -1 with an exception: the engine is then not to be used. */
int state_load(void);

/* Look up a function of flytemodels._native.slow_path, which is imported when something first needs it, and leave the engine
   for calling it. Return a new reference, or NULL with an exception. */
PyObject *slow_path(const char *name);

#endif
