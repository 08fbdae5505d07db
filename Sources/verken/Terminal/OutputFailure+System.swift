#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension OutputFailure {
  static let closedPipe = EPIPE
  static let diskFull = ENOSPC

  // The text belongs to the C library and stays until the next call; it is copied at once.
  var reason: String { unsafe String(cString: strerror(errorNumber)) }
}
