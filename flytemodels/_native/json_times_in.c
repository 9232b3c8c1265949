/* The texts of Timestamp and Duration on their way in, as flytemodels._json.moments reads them: timestamps in UTC, and
   durations. */

#include "json.h"

#include "wrapped.h"

/* A text while it is read. A function that does not find what it looks for sets `pos` to NULL. */
typedef struct {
    const char *pos;
    const char *end;
} Text;

static bool
begin_text(Text *text, PyObject *value)
{
    Py_ssize_t length = 0;
    text->pos = ascii_of(value, &length);
    text->end = text->pos == NULL ? NULL : text->pos + length;
    return text->pos != NULL;
}

/* Pass over a character if it comes next. */
static bool
take(Text *text, char character)
{
    bool found = text->pos != NULL && text->pos < text->end && *text->pos == character;
    if (found) {
        text->pos++;
    }
    return found;
}

/* Demand a character. */
static void
expect(Text *text, char character)
{
    if (!take(text, character)) {
        text->pos = NULL;
    }
}

/* Read digits, at least and at most as many as that; gives their number in `count`. */
static int64_t
digits(Text *text, int least, int most, int *count)
{
    int64_t number = 0;
    *count = 0;
    while (text->pos != NULL && *count < most && text->pos < text->end && *text->pos >= '0' && *text->pos <= '9') {
        number = number * 10 + (*text->pos++ - '0');
        (*count)++;
    }
    if (*count < least) {
        text->pos = NULL;
    }
    return number;
}

/* Read a number of two digits that is in a range. */
static int
two_digits(Text *text, int low, int high)
{
    int count;
    int number = (int)digits(text, 2, 2, &count);
    if (number < low || number > high) {
        text->pos = NULL;
    }
    return number;
}

/* Read decimal places, if there are any, as nanoseconds. */
static int64_t
fraction(Text *text)
{
    if (!take(text, '.')) {
        return 0;
    }
    int count;
    int64_t nanos = digits(text, 1, 9, &count);
    while (count++ < 9) {
        nanos *= 10;
    }
    return nanos;
}

static bool
at_end(const Text *text)
{
    return text->pos != NULL && text->pos == text->end;
}

/* Drop the ValueError of a day that its month does not have: the Python side says it in better words. */
static PyObject *
without_value_error(PyObject *made)
{
    if (made == NULL && PyErr_ExceptionMatches(PyExc_ValueError)) {
        PyErr_Clear();
    }
    return made;
}

PyObject *
json_timestamp(PyObject *value)
{
    Text text;
    if (!begin_text(&text, value)) {
        return NULL;
    }
    int count;
    int year = (int)digits(&text, 4, 4, &count);
    expect(&text, '-');
    int month = two_digits(&text, 1, 12);
    expect(&text, '-');
    int day = two_digits(&text, 1, 31);
    expect(&text, 'T');
    int second = two_digits(&text, 0, 23) * 3600;
    expect(&text, ':');
    second += two_digits(&text, 0, 59) * 60;
    expect(&text, ':');
    second += two_digits(&text, 0, 59);
    int64_t nanos = fraction(&text);
    expect(&text, 'Z');
    return at_end(&text) ? without_value_error(make_datetime(year, month, day, second, nanos)) : NULL;
}

PyObject *
json_duration(PyObject *value)
{
    Text text;
    if (!begin_text(&text, value)) {
        return NULL;
    }
    bool negative = take(&text, '-');
    int count;
    int64_t seconds = digits(&text, 1, 12, &count);
    int64_t nanos = fraction(&text);
    expect(&text, 's');
    if (!at_end(&text) || seconds > MAX_DURATION) {
        return NULL;
    }
    return negative ? make_timedelta(-seconds, -nanos) : make_timedelta(seconds, nanos);
}
