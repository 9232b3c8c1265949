"""The toy warehouse's engine: runs one SQL query over sample data, as a process of its own.

It reads what to do from its standard input, as JSON, tells how it gets on, a line at a time, and writes the rows to a
CSV file. Exit status 0 means that the file is there.
"""

from __future__ import annotations

import csv
import json
import sqlite3
import sys
import time

PARTITIONS = 5
CUSTOMERS = ("Amsel", "Drossel", "Fink", "Star")
REGIONS = ("north", "south")

# Queries come from strangers: they may read, and nothing else.
ALLOWED = {sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_FUNCTION, sqlite3.SQLITE_RECURSIVE}


def main() -> None:
    """Run the query that standard input describes."""
    job = json.load(sys.stdin)
    if not job["token"]:
        sys.exit("error: the warehouse wants a token")
    database = sqlite3.connect(":memory:")
    database.execute("CREATE TABLE orders (customer TEXT, region TEXT, amount INTEGER)")
    for partition in range(PARTITIONS):
        time.sleep(job["seconds"] / PARTITIONS)
        rows = [
            (customer, region, (partition + 1) * (index + 3) % 17)
            for index, customer in enumerate(CUSTOMERS)
            for region in REGIONS
        ]
        database.executemany("INSERT INTO orders VALUES (?, ?, ?)", rows)
        print(f"partition {partition + 1} of {PARTITIONS}: {len(rows)} rows", flush=True)
    database.set_authorizer(only_read)
    try:
        cursor = database.execute(job["statement"], job["parameters"])
        found = cursor.fetchall()
    except sqlite3.Error as error:
        sys.exit(f"error: {error}")
    with open(job["results"], "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow([column[0] for column in cursor.description])
        writer.writerows(found)
    print(f"found {len(found)} rows", flush=True)


def only_read(action: int, *_: str | None) -> int:
    """Allow sqlite to do something, or not."""
    return sqlite3.SQLITE_OK if action in ALLOWED else sqlite3.SQLITE_DENY


if __name__ == "__main__":
    main()
