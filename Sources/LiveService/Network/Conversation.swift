import Foundation

/// How often a service is asked, and what is done when it is busy.
package struct Manners: Sendable {
  /// Seconds between the end of an answer and the next request.
  package var spacing = 0.5
  /// The share of the spacing that is added by chance, at most.
  package var jitter = 0.5
  /// How often something is asked again that failed.
  package var retries = 2
  /// Seconds before the first time; twice as many before the next, up to eight.
  package var backOff = 0.5
  /// A pause of up to so many seconds that it asks for is waited for, once a request.
  package var longestWait = 60.0
  /// Seconds to leave it alone where it does not say for how long.
  package var pause = 900.0
  /// Seconds to leave it alone at least, once it has asked for it.
  package var shortestPause = 0.0

  package init() {}

  /// As a service wants them.
  ///
  /// One on this computer is not spared, unless `OPENRUN_POLITE` is set, by which tests see how the
  /// others are.
  package init(toward address: ServiceAddress) {
    let isPolite = ProcessInfo.processInfo.environment["OPENRUN_POLITE"] != nil
    self = address.isLoopback && !isPolite ? .impatient : Self()
  }

  /// Without any waiting.
  package static var impatient: Self {
    var manners = Self()
    (manners.spacing, manners.backOff) = (0, 0)
    return manners
  }
}

/// A service that is asked one thing at a time, with breath between.
package final class Conversation {
  private let transport: Transport
  private let manners: Manners
  private let clock: Clock
  private var lastAnswer: Double?
  package private(set) var requestCount = 0

  package init(_ transport: Transport, manners: Manners, clock: Clock) {
    (self.transport, self.manners, self.clock) = (transport, manners, clock)
  }

  /// Asks, and asks again where that may help.
  ///
  /// - Returns: an answer with any status but those that ask for a pause or tell of an outage.
  package func ask(_ request: Request) throws(ServiceTrouble) -> Response {
    var (tries, hasWaited) = (0, false)
    // What is sent may have been done, so that only what is read is asked for again.
    let retries = request.method == .get ? manners.retries : 0
    while true {
      let trouble: ServiceTrouble
      switch once(request) {
      case .success(let response) where response.status == 429:
        let now = clock.now()
        let wait = response.retryAfter(now: now)
        guard let wait, wait <= manners.longestWait, !hasWaited else {
          throw .paused(until: now + max(wait ?? manners.pause, manners.shortestPause))
        }
        hasWaited = true
        clock.sleep(wait)
        continue
      case .success(let response) where response.status == 408 || response.status >= 500:
        trouble = .failing(status: response.status)
      case .success(let response): return response
      case .failure(let error):
        trouble = ServiceTrouble(error)
        guard error.mayPass else { throw trouble }
      }
      guard tries < retries else { throw trouble }
      clock.sleep(chance(min(8, manners.backOff * Double(1 << tries))))
      tries += 1
    }
  }

  private func once(_ request: Request) -> Result<Response, TransportError> {
    if let lastAnswer {
      let rest = lastAnswer + chance(manners.spacing) - clock.now()
      if rest > 0 { clock.sleep(rest) }
    }
    requestCount += 1
    defer { lastAnswer = clock.now() }
    return Result { () throws(TransportError) in try transport.send(request) }
  }

  private func chance(_ seconds: Double) -> Double {
    seconds > 0 ? seconds * (1 + Double.random(in: 0...manners.jitter)) : 0
  }
}
