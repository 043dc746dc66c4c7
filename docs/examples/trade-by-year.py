"""Prints the figures of trade in US dollars that one event of the atlas holds, year by year.

    python3 trade-by-year.py [address of the atlas] [id of the event]

Needs Python 3.8 or later and nothing else.
"""

import json
import sys
from urllib.parse import quote
from urllib.request import urlopen

address = (sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:3000").rstrip("/")
event_id = sys.argv[2] if len(sys.argv) > 2 else "inter-korean-trade-by-year"

with urlopen(f"{address}/api/v1/events/{quote(event_id)}") as answer:
    event = json.load(answer)

amounts = [
    amount
    for amount in event["amounts"]
    if amount["measure"] == "value" and amount["unit"] == "USD"
]
if not amounts:
    sys.exit(f"The event has no figures of trade in US dollars: {event_id}")

print("period      flow        USD million")
for amount in amounts:
    # null means "not quantified", which is not zero.
    value = amount["value"]
    shown = "not quantified" if value is None else f"{value / 1e6:.3f}"
    print(f"{amount['period'] or 'undated':<10}  {amount['flow']:<10}  {shown:>11}")
