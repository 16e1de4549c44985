// Asio is compiled once, here (BOOST_ASIO_SEPARATE_COMPILATION), instead of in every file that includes it.
// Where it would wait for its epoll set it asks the thread's ReadSet, which waits for its own and Asio's at
// once: one system call, where Asio watching that set from outside would need three.
#include <sys/epoll.h>

#include "daemon/base/read_set.h"

#define epoll_wait ::lessor::WaitForAsio
#include <boost/asio/impl/src.hpp>
#undef epoll_wait

#if !defined(BOOST_ASIO_HAS_EPOLL)
#error "ReadSet is served where Asio waits for its epoll set"
#endif
