"""What a PostgreSQL session is by what was said in it: the model that isolation.py holds a server to.

Knows what a client would see that had the server for itself. Settings and temporary tables and what is listened to are
transactional; prepared statements and advisory locks are not; held cursors begin at a commit and end when closed.
"""

import copy

# By the setting: how SQL says a value, and how the server shows it.
SETTINGS = {
    "TimeZone": [("'Asia/Tokyo'", "Asia/Tokyo"), ("UTC", "UTC"), ("'America/New_York'", "America/New_York"),
                 ("INTERVAL '+02:30' HOUR TO MINUTE", "<+02:30>-02:30")],
    "DateStyle": [("'ISO, DMY'", "ISO, DMY"), ("German", "German, DMY"), ("'Postgres, YMD'", "Postgres, YMD")],
    "IntervalStyle": [("iso_8601", "iso_8601"), ("sql_standard", "sql_standard")],
    "search_path": [("mine, public", "mine, public"), ('"a b", "q""t"', '"a b", "q""t"'), ("''", '""')],
    "statement_timeout": [("61001", "61001ms"), ("'62s'", "62s"), ("0", "0")],
    "application_name": [("plain", "plain"), ("'it''s \"my\" \\ name'", "it's \"my\" \\ name"), ("''", "")],
    "app.tenant": [("'acme'", "acme"), ("'snow ☃ ''\"'", "snow ☃ '\""), ("''", ""),
                   (f"'{'long ' * 2000}'", "long " * 2000)],
    "app.user": [("ada", "ada"), ("'7'", "7")],
}
QUOTED = {"app.user": 'app."user"'}  # where SQL needs another spelling than the protocol and set_config
REPORTED = ["TimeZone", "DateStyle", "IntervalStyle", "application_name"]  # in ParameterStatus
# Read together, because a custom setting that nobody has made yet is an error to SHOW. A server gives '' for one that
# was made and reset, and nothing for one never made: that difference is not the model's.
SHOW_ALL = "SELECT " + ", ".join(f"coalesce(current_setting('{name}', true), '')" for name in SETTINGS)


class Rollbackable:
    """What a rollback brings back."""

    def __init__(self, start):
        self.settings = dict(start)  # by SET, for the session
        self.local = {}  # by SET LOCAL, for the transaction
        self.tables = {}  # temporary ones: the numbers in each
        self.vanishing = set()  # of these those that go at the commit
        self.listening_changes = []  # (channel or None for all, whether to listen), done at the commit


class SessionModel:
    """One client's session. `locks` is the server's table of advisory locks, shared by all: {key: [owner, count]}."""

    def __init__(self, start, locks):
        self.start = start
        self.now = Rollbackable(start)
        self.in_transaction = False
        self.failed = False
        self.statements = {}  # by the protocol, "" is the unnamed one: the number that each adds
        self.sql_statements = {}
        self.channels = set()
        self.cursors = {}  # held ones: [how many rows are read, at which level it was made, or None if committed]
        self.locks = locks
        self._saved = []  # the state at BEGIN, and at each savepoint

    @property
    def status(self):
        return "E" if self.failed else "T" if self.in_transaction else "I"

    @property
    def level(self):
        """How many savepoints stand."""
        return len(self._saved) - 1

    def holds_connection(self):
        """It has what cannot be carried from one connection to another."""
        lasting = self.now.tables or self.channels or self.sql_statements or self.cursors or self.owns_locks()
        return self.in_transaction or bool(lasting)

    def owns_locks(self):
        return any(owner is self for owner, _ in self.locks.values())

    def shown(self):
        """Settings. A transaction that fails is undone at once, as far as its last savepoint."""
        state = self._saved[-1] if self.failed else self.now
        return state.settings | state.local

    def set(self, name, value):
        self.now.settings[name] = value
        self.now.local.pop(name, None)

    def set_local(self, name, value):
        if self.in_transaction:  # elsewhere it is a warning
            self.now.local[name] = value

    def reset_all(self):
        self.now.settings = dict(self.start)
        self.now.local = {}

    def listen(self, channel, wanted):
        self.now.listening_changes.append((channel, wanted))
        if not self.in_transaction:
            self._apply_listening()

    def begin(self):
        self.in_transaction = True
        self._saved = [copy.deepcopy(self.now)]

    def save(self):
        self._saved.append(copy.deepcopy(self.now))

    def roll_back_to(self, level):
        """To the savepoint of this number, from 1; it stays."""
        self.now = copy.deepcopy(self._saved[level])
        self._saved = self._saved[:level + 1]
        self.cursors = {name: cursor for name, cursor in self.cursors.items() if cursor[1] is None or cursor[1] < level}
        self.failed = False

    def commit(self):
        for name in self.now.vanishing:
            self.now.tables.pop(name, None)
        self.now.vanishing = set()
        self._apply_listening()
        for cursor in self.cursors.values():
            cursor[1] = None
        self._end()

    def roll_back(self):
        self.now = self._saved[0]
        self.cursors = {name: cursor for name, cursor in self.cursors.items() if cursor[1] is None}
        self._end()

    def discard_all(self):
        self.reset_all()
        self.now.tables = {}
        self.statements = {}
        self.sql_statements = {}
        self.cursors = {}
        self.channels = set()
        self.unlock_all()

    def unlock_all(self):
        for key in [key for key, (owner, _) in self.locks.items() if owner is self]:
            del self.locks[key]

    def try_lock(self, key):
        owner, count = self.locks.get(key, (self, 0))
        if owner is self:
            self.locks[key] = [self, count + 1]
        return owner is self

    def unlock(self, key):
        owner, count = self.locks.get(key, (None, 0))
        if owner is not self:
            return False
        if count == 1:
            del self.locks[key]
        else:
            self.locks[key] = [self, count - 1]
        return True

    def _apply_listening(self):
        for channel, wanted in self.now.listening_changes:
            if channel is None:
                self.channels = set()
            elif wanted:
                self.channels.add(channel)
            else:
                self.channels.discard(channel)
        self.now.listening_changes = []

    def _end(self):
        self.now.local = {}
        self.in_transaction = self.failed = False
        self._saved = []
