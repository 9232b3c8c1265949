/* The plan of a class, compiled: a table that says for each field where it lies in the object and what it holds. */

#ifndef FLYTEMODELS_TABLE_H
#define FLYTEMODELS_TABLE_H

#include "late.h"
#include "state.h"

/* An attribute of a class's objects. */
typedef struct {
    PyObject *name;
    Py_ssize_t offset; /* of the slot within an object; 0 where only getattr and setattr may be used */
    Late late;         /* whether its list or dict is made when somebody looks at it */
} Slot;

/* What a field holds in a new message. */
typedef enum {
    START_CONSTANT, /* `initial` itself */
    START_LIST,     /* a new list */
    START_DICT,     /* a new dict */
    START_CALL      /* what calling `initial` returns */
} Start;

/* How a field with a short tag is read and written in the loop over all fields, where its slot lies at an offset; any other
   takes the slow path. */
typedef enum {
    FAST_NOT,
    FAST_VARINT,   /* a number, bool or enum member that takes one byte */
    FAST_STRING,
    FAST_MESSAGE,
    FAST_STRINGS,  /* a list of them */
    FAST_MESSAGES, /* a list of them */
    FAST_MAP       /* with strings for keys */
} Fast;

typedef struct Table Table;

typedef struct {
    Slot slot;
    uint32_t number;
    uint32_t tag_value;
    uint8_t tag[5]; /* as it is written */
    uint8_t tag_size;
    uint8_t fast; /* a Fast */
    uint8_t kind;
    uint8_t label;
    uint8_t wire;     /* of a single value */
    uint8_t inner;    /* the kind inside of a wrapper, else 0 */
    uint8_t key;      /* the kind of a map's keys, else 0 */
    uint8_t key_wire; /* their wire type */
    bool packed;
    uint8_t start; /* a Start */
    /* How many bytes the length took when it was last written, of the value and of a map's entry: a guess that spares
       moving what was written. */
    uint8_t width;
    uint8_t entry_width;
    int32_t oneof; /* index in the table's oneofs, or -1 */
    uint64_t oneof_bit; /* the same as a bit; 0 for none, or one of more than 64 */
    PyObject *initial;
    PyObject *plan; /* the Field */
    /* A message: its class, and the table of that class, made when it is first needed. */
    PyTypeObject *cls;
    Table *table;
    /* An enum: its class, its members by number, and for small numbers without the dict. */
    PyObject *enum_class;
    PyObject *members;
    PyObject **low_members;
    int32_t low_count;
    bool all_low; /* there are no others */
    int8_t makes_unknown; /* whether the class makes members for unknown numbers as betterproto2 does; -1 if not known */
    /* For JSON, looked up when first needed: the name; to write, the Python side's function for the field and the enum's
       names by number; to read, its functions for a value, strict and lenient, the enum's members by name, and whether
       null is a value. */
    PyObject *json_key;
    PyObject *json_writer;
    PyObject *enum_names;
    PyObject *json_readers[2];
    PyObject *enum_members;
    bool json_nullable;
} Field;

typedef struct {
    Py_ssize_t count;
    Field **members;
    PyObject *problem; /* what to say when more than one is set */
} Oneof;

/* What it takes to see that a field is as in a new message: 24 bytes, one after the other. */
typedef struct {
    Py_ssize_t offset;
    PyObject *initial; /* borrowed from the field, or `not_made`; NULL for a list or dict that is not made late */
    uint8_t start;
    int8_t oneof; /* or -1 */
} Probe;

/* A reference that each new message takes, so many times. */
typedef struct {
    PyObject *value; /* borrowed from the table or its fields */
    Py_ssize_t count;
} Share;

/* A list or dict that each new message gets, since it is not made late. */
typedef struct {
    Py_ssize_t index;
    bool is_dict;
} Container;

struct Table {
    PyObject_HEAD
    PyTypeObject *cls;
    unsigned int version; /* the class's tp_version_tag when the table was last checked against it; 0 for none */
    PyObject *plan;
    PyObject *full_name;
    Field *fields; /* in the order of their numbers */
    Py_ssize_t count;
    Field **by_number; /* for numbers below `dense`; NULL where there is no field */
    uint32_t dense;
    Oneof *oneofs;
    Py_ssize_t oneof_count;
    PyObject *others; /* of the plan: attributes that a user's subclass added */
    Slot unknown;
    Slot originals;
    bool plain;    /* objects are made by tp_alloc alone, as object.__new__ would */
    bool usual_eq; /* the class has Message's own __eq__ and __deepcopy__ */
    bool usual_deepcopy;
    /* Whether an object is its header and the slots of fields and hidden attributes, one after the other, and nothing else;
       the rest is for such classes only. `pattern` is what a new message has in its slots, NULL for containers. */
    bool compact;
    Py_ssize_t slot_count;
    PyObject **pattern;
    Share *shares;
    Py_ssize_t share_count;
    Container *containers;
    Py_ssize_t container_count;
    Probe *probes; /* of each field, in the order of `fields` */
    uint8_t json_text; /* 0 while nothing was looked up for writing JSON text, 1 where it is written in C, 2 where not */
    uint8_t json_read; /* the same for reading it */
    uint8_t json_form; /* 0 while it is not known, 1 for a JSON object of the fields, 2 for another form */
    /* The names that fields may have in JSON, looked up when first needed: twice the index of the field, and one more for
       the name that is not written. */
    PyObject *json_names;
    /* The constructor: whether it was looked at yet, and where it is the one that dataclasses made, the fields in the
       order of its parameters. */
    bool constructor_known;
    Field **parameters;
};

extern PyTypeObject *table_type;

/* Make the type of tables. */
int table_type_load(void);

/* Return the table of a class, made on first use: a new reference, or NULL with an exception. */
Table *table_of(PyTypeObject *cls);

/* Return the table of the messages in a field: a new reference, or NULL with an exception. */
Table *table_of_field(Field *field);

/* Return whether nothing was assigned to the class or one of its bases since its table was made or last checked. */
static inline bool
is_current(const Table *table)
{
    return table->version != 0 && table->cls->tp_version_tag == table->version;
}

/* Find a field by its number; NULL where the class does not know it. */
Field *find_sparse(const Table *table, uint32_t number);

static inline Field *
find_field(const Table *table, uint32_t number)
{
    return number < table->dense ? table->by_number[number] : find_sparse(table, number);
}

/* Return the member of an enum field for a number: a new reference, or NULL with an exception. */
PyObject *member_of(Field *field, int32_t number);

/* Read an attribute: a new reference, or NULL with an exception. */
static inline PyObject *
slot_get(PyObject *message, const Slot *slot)
{
    if (slot->offset != 0) {
        PyObject **place = (PyObject **)((char *)message + slot->offset);
        PyObject *value = *place;
        if (value == not_made && slot->late != LATE_NOT) {
            value = make_late(place, slot->late == LATE_DICT);
            Py_XINCREF(value);
            return value;
        }
        if (value != NULL) {
            Py_INCREF(value);
            return value;
        }
        /* Deleted: the descriptor raises the error that it always raises. */
    }
    leave_engine();
    return PyObject_GetAttr(message, slot->name);
}

/* Set an attribute; takes over the reference to the value, also when it fails. */
static inline int
slot_set(PyObject *message, const Slot *slot, PyObject *value)
{
    if (slot->offset != 0) {
        PyObject **place = (PyObject **)((char *)message + slot->offset);
        PyObject *old = *place;
        *place = value;
        /* Last, because it may run a destructor, which may look at the message. */
        Py_XDECREF(old);
        return 0;
    }
    leave_engine();
    int result = PyObject_SetAttr(message, slot->name, value);
    Py_DECREF(value);
    return result;
}

/* Look at a slot without taking a reference; NULL where it has to be asked for, or was deleted. It may hold `not_made`. */
static inline PyObject *
slot_peek(PyObject *message, const Slot *slot)
{
    return slot->offset == 0 ? NULL : *(PyObject **)((char *)message + slot->offset);
}

/* Return whether a field holds what a new message has. Most fields of most messages do. */
static inline bool
is_untouched(PyObject *message, const Field *field)
{
    PyObject *value = slot_peek(message, &field->slot);
    if (value == NULL) {
        return false;
    }
    switch (field->start) {
    case START_CONSTANT:
        return value == field->initial;
    case START_LIST:
        return value == not_made || (PyList_CheckExact(value) && PyList_GET_SIZE(value) == 0);
    case START_DICT:
        return value == not_made || (PyDict_CheckExact(value) && PyDict_GET_SIZE(value) == 0);
    default:
        return false;
    }
}

#endif
