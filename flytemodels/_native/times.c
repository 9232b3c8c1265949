/* Timestamp and Duration, exact to the nanosecond. */

#include "wrapped.h"

#include <datetime.h>

enum { BILLION = 1000000000, DAY = 86400 };

/* The days that a timedelta may have, of either sign. */
#define MAX_DAYS 999999999LL

/* The first second of year 1, and the last one of year 9999. */
static const int64_t min_seconds = -62135596800LL;
static const int64_t max_seconds = 253402300799LL;

int
wrapped_load(void)
{
    PyDateTime_IMPORT;
    return PyDateTimeAPI == NULL ? -1 : 0;
}

bool
is_immutable_time(PyObject *value)
{
    if (Py_IS_TYPE(value, PyDateTimeAPI->DateTimeType)) {
        PyObject *zone = PyDateTime_DATE_GET_TZINFO(value);
        return zone == Py_None || zone == PyDateTime_TimeZone_UTC;
    }
    return Py_IS_TYPE(value, PyDateTimeAPI->DeltaType);
}

/* The calendar: days since 1970-01-01, in which March is the first month so that a leap day is a year's last one, as in
   Howard Hinnant's "chrono-Compatible Low-Level Date Algorithms". A cycle of 400 years has 146,097 days. */

static int64_t
days_from_date(int64_t year, int64_t month, int64_t day)
{
    year -= month <= 2;
    int64_t cycle = year / 400; /* year 1 or later: never negative */
    int64_t year_of_cycle = year - cycle * 400;
    int64_t day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    int64_t day_of_cycle = year_of_cycle * 365 + year_of_cycle / 4 - year_of_cycle / 100 + day_of_year;
    return cycle * 146097 + day_of_cycle - 719468;
}

static void
date_from_days(int64_t days, int *year, int *month, int *day)
{
    days += 719468; /* days since 0000-03-01; year 1 or later: never negative */
    int64_t cycle = days / 146097;
    int64_t day_of_cycle = days - cycle * 146097;
    int64_t year_of_cycle = (day_of_cycle - day_of_cycle / 1460 + day_of_cycle / 36524 - day_of_cycle / 146096) / 365;
    int64_t day_of_year = day_of_cycle - (365 * year_of_cycle + year_of_cycle / 4 - year_of_cycle / 100);
    int64_t shifted = (5 * day_of_year + 2) / 153;
    *day = (int)(day_of_year - (153 * shifted + 2) / 5 + 1);
    *month = (int)(shifted < 10 ? shifted + 3 : shifted - 9);
    *year = (int)(year_of_cycle + cycle * 400 + (*month <= 2));
}

/* Divide and round down, unlike C, which rounds towards zero. */
static int64_t
floor_divide(int64_t value, int64_t by)
{
    return value / by - (value % by < 0);
}

typedef struct {
    int64_t seconds;
    int64_t nanos;
} Instant;

/* Read the two numbers that a Timestamp and a Duration both have. Return 0, or -1. */
static int
read_numbers(Input *input, const uint8_t *pos, const uint8_t *stop, int depth, Instant *instant, bool *lossless)
{
    while (pos != NULL && pos < stop) {
        const uint8_t *start = pos;
        uint32_t tag = 0;
        uint64_t number = 0;
        pos = read_tag(input, pos, stop, &tag);
        if (pos != NULL && tag == 0x08) {
            pos = read_varint(input, pos, stop, &number);
            instant->seconds = (int64_t)number;
        }
        else if (pos != NULL && tag == 0x10) {
            pos = read_varint(input, pos, stop, &number);
            instant->nanos = (int32_t)(uint32_t)number;
        }
        else if (pos != NULL) {
            *lossless = false;
            pos = skip_field(input, start, pos, stop, tag, depth);
        }
    }
    return pos == NULL ? -1 : 0;
}

/* Put the digits below the microsecond into a NanoDatetime or NanoTimedelta. */
static PyObject *
with_nanosecond(PyObject *value, long nanosecond)
{
    if (value == NULL) {
        return NULL;
    }
    leave_engine();
    PyObject *number = PyLong_FromLong(nanosecond);
    if (number == NULL || PyObject_SetAttr(value, state.name_nanosecond, number) < 0) {
        Py_CLEAR(value);
    }
    Py_XDECREF(number);
    return value;
}

PyObject *
make_datetime(int year, int month, int day, int second_of_day, int64_t nanos)
{
    long nanosecond = (long)(nanos % 1000);
    /* The C API's constructor, which makes objects of subclasses too: it calls their tp_alloc and no Python code. */
    PyTypeObject *type = nanosecond == 0 ? PyDateTimeAPI->DateTimeType : state.nano_datetime;
    PyObject *value = PyDateTimeAPI->DateTime_FromDateAndTime(year, month, day, second_of_day / 3600,
                                                              second_of_day / 60 % 60, second_of_day % 60,
                                                              (int)(nanos / 1000), PyDateTime_TimeZone_UTC, type);
    return nanosecond == 0 ? value : with_nanosecond(value, nanosecond);
}

PyObject *
make_timedelta(int64_t seconds, int64_t nanos)
{
    int64_t days = floor_divide(seconds, DAY);
    int64_t microseconds = floor_divide(nanos, 1000);
    long nanosecond = (long)(nanos - microseconds * 1000);
    PyTypeObject *type = nanosecond == 0 ? PyDateTimeAPI->DeltaType : state.nano_timedelta;
    PyObject *value = PyDateTimeAPI->Delta_FromDelta((int)days, (int)(seconds - days * DAY), (int)microseconds, 1, type);
    return nanosecond == 0 ? value : with_nanosecond(value, nanosecond);
}

/* Bring the nanoseconds into one second, and an instant between two bounds: to the first one or to the last microsecond of
   the last second, which is the nearest that Python can say. */
static Instant
bounded(Instant instant, int64_t first, int64_t last)
{
    int64_t carry = floor_divide(instant.nanos, BILLION);
    if (instant.seconds < first - carry) {
        return (Instant){first, 0};
    }
    if (instant.seconds > last - carry) {
        return (Instant){last, BILLION - 1000};
    }
    return (Instant){instant.seconds + carry, instant.nanos - carry * BILLION};
}

PyObject *
read_timestamp(Input *input, const uint8_t *pos, const uint8_t *stop, int depth, bool *lossless)
{
    Instant instant = {0, 0};
    if (read_numbers(input, pos, stop, depth, &instant, lossless) < 0) {
        return NULL;
    }
    if (instant.seconds < min_seconds || instant.seconds > max_seconds || instant.nanos < 0
        || instant.nanos >= BILLION) {
        *lossless = false;
    }
    instant = bounded(instant, min_seconds, max_seconds);
    int64_t days = floor_divide(instant.seconds, DAY);
    int second = (int)(instant.seconds - days * DAY);
    int year, month, day;
    date_from_days(days, &year, &month, &day);
    return make_datetime(year, month, day, second, instant.nanos);
}

PyObject *
read_duration(Input *input, const uint8_t *pos, const uint8_t *stop, int depth, bool *lossless)
{
    Instant instant = {0, 0};
    if (read_numbers(input, pos, stop, depth, &instant, lossless) < 0) {
        return NULL;
    }
    bool agree = instant.seconds == 0 || instant.nanos == 0 || (instant.seconds < 0) == (instant.nanos < 0);
    if (!agree || instant.seconds < -MAX_DURATION || instant.seconds > MAX_DURATION || instant.nanos <= -BILLION
        || instant.nanos >= BILLION) {
        *lossless = false;
    }
    if (!*lossless) {
        instant = bounded(instant, -MAX_DAYS * DAY, MAX_DAYS * DAY + DAY - 1);
    }
    return make_timedelta(instant.seconds, instant.nanos);
}

static int
write_numbers(Output *output, Instant instant)
{
    if (output_reserve(output, 22) < 0) {
        return -1;
    }
    if (instant.seconds != 0) {
        output->data[output->size++] = 0x08;
        output_varint(output, (uint64_t)instant.seconds);
    }
    if (instant.nanos != 0) {
        output->data[output->size++] = 0x10;
        output_varint(output, (uint64_t)instant.nanos);
    }
    return 1;
}

/* Take the digits below the microsecond. Return 1, or 0 where they are not there as they should be, or -1. */
static int
get_nanosecond(PyObject *value, PyTypeObject *nano_type, int64_t *nanosecond)
{
    *nanosecond = 0;
    if (!Py_IS_TYPE(value, nano_type)) {
        return 1;
    }
    PyObject *number = PyObject_GetAttr(value, state.name_nanosecond);
    if (number == NULL) {
        return -1;
    }
    int overflow = 0;
    long digits = PyLong_CheckExact(number) ? PyLong_AsLongAndOverflow(number, &overflow) : -1;
    Py_DECREF(number);
    *nanosecond = digits;
    return overflow == 0 && digits >= 0 && digits <= 999;
}

/* Return whether a value is a common datetime: 1, 0 or -1, with its nanoseconds. */
static int
look_at_datetime(PyObject *value, int64_t *nanos)
{
    /* Only where no Python code has a say: of a subclass, or in another zone, utcoffset() tells what it means. */
    if (!Py_IS_TYPE(value, PyDateTimeAPI->DateTimeType) && !Py_IS_TYPE(value, state.nano_datetime)) {
        return 0;
    }
    if (PyDateTime_DATE_GET_TZINFO(value) != PyDateTime_TimeZone_UTC) {
        return 0;
    }
    int64_t nanosecond;
    int common = get_nanosecond(value, state.nano_datetime, &nanosecond);
    *nanos = (int64_t)PyDateTime_DATE_GET_MICROSECOND(value) * 1000 + nanosecond;
    return common;
}

int
timestamp_parts(PyObject *value, int parts[6], long *nanos)
{
    int64_t all = 0;
    int common = look_at_datetime(value, &all);
    if (common == 1) {
        parts[0] = PyDateTime_GET_YEAR(value);
        parts[1] = PyDateTime_GET_MONTH(value);
        parts[2] = PyDateTime_GET_DAY(value);
        parts[3] = PyDateTime_DATE_GET_HOUR(value);
        parts[4] = PyDateTime_DATE_GET_MINUTE(value);
        parts[5] = PyDateTime_DATE_GET_SECOND(value);
        *nanos = (long)all;
    }
    return common;
}

/* Note where a plain datetime or timedelta would be read instead of one that has no digits below the microsecond. */
static void
note_nano_type(Output *output, PyObject *value, PyTypeObject *nano_type, int64_t nanos)
{
    output->lossless = output->lossless && !(Py_IS_TYPE(value, nano_type) && nanos % 1000 == 0);
}

int
write_timestamp(Output *output, PyObject *value)
{
    int parts[6];
    long nanos = 0;
    int common = timestamp_parts(value, parts, &nanos);
    if (common <= 0) {
        return common;
    }
    note_nano_type(output, value, state.nano_datetime, nanos);
    output->lossless = output->lossless && PyDateTime_DATE_GET_FOLD(value) == 0;
    int64_t days = days_from_date(parts[0], parts[1], parts[2]);
    return write_numbers(output, (Instant){days * DAY + parts[3] * 3600 + parts[4] * 60 + parts[5], nanos});
}

int
duration_parts(PyObject *value, int64_t *seconds, int64_t *nanos)
{
    if (!Py_IS_TYPE(value, PyDateTimeAPI->DeltaType) && !Py_IS_TYPE(value, state.nano_timedelta)) {
        return 0;
    }
    int64_t nanosecond;
    int common = get_nanosecond(value, state.nano_timedelta, &nanosecond);
    if (common <= 0) {
        return common;
    }
    *seconds = (int64_t)PyDateTime_DELTA_GET_DAYS(value) * DAY + PyDateTime_DELTA_GET_SECONDS(value);
    *nanos = (int64_t)PyDateTime_DELTA_GET_MICROSECONDS(value) * 1000 + nanosecond;
    /* Both numbers of a Duration have the sign of the whole. */
    if (*seconds < 0 && *nanos > 0) {
        (*seconds)++;
        *nanos -= BILLION;
    }
    return *seconds >= -MAX_DURATION && *seconds <= MAX_DURATION;
}

int
write_duration(Output *output, PyObject *value)
{
    Instant instant = {0, 0};
    int common = duration_parts(value, &instant.seconds, &instant.nanos);
    if (common <= 0) {
        return common;
    }
    note_nano_type(output, value, state.nano_timedelta, instant.nanos);
    return write_numbers(output, instant);
}
