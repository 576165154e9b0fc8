# Python never reads this file: the folder `chat` is found first.
from acme.types import Thing as Thing
