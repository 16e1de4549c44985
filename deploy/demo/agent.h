#pragma once

namespace lessor::demo {

// One agent process: attaches to the broker and does what the crew's leader tells it, a line at a time on
// stdin, and answers each with a line on stdout.
//
//   work N       leases a connection of each pool N times, in turn, and counts on it  -> worked WAITS WAITS
//   block POOL   leases one and starts a query that takes a minute                    -> blocking ID, before
//   the query hold POOL    leases one, runs a query, and keeps the lease                        -> holding
//   ID, when it has run release      gives the kept lease back                                            ->
//   released
//
// WAITS are how long the leases of main, and of cache, were waited for: microseconds, with commas. ID is the
// server's number for the connection. Whatever goes wrong is said as `failed WHY`, and ends the process with
// 1; the end of stdin ends it with 0.
int RunAgent(int number);

}  // namespace lessor::demo
