/// Why there was no answer at all.
package enum TransportError: Error, Hashable, Sendable {
  /// Nobody by that name, or nobody who listens.
  case unreachable
  /// It took too long to begin, or the bytes stopped coming.
  case timedOut
  /// The other end could not prove who it is.
  case untrusted
  /// No secure connection came about.
  case insecure
  /// The answer ended before its end.
  case cutOff
  /// The answer is larger than anything a service should send.
  case tooLarge
  /// There is no room on disk, and why.
  case noRoom(String)
  /// Anything else, in libcurl's words.
  case failed(String)

  /// Whether asking again soon may help.
  var mayPass: Bool {
    switch self {
    case .unreachable, .timedOut, .insecure, .cutOff, .failed: true
    case .untrusted, .tooLarge, .noRoom: false
    }
  }
}
