package import Diagnostics
import Ingest
import LiveService
import Site
import TrainingStore

/// Why nothing, or no more, was done: all that is to be told, the reason last.
package struct Refusal: Error, Hashable, Sendable {
  package var diagnostics: [Diagnostic]
  /// Whether what was asked for makes no sense by itself, whatever the report's folder holds.
  package var isMisuse = false

  package init(_ diagnostics: [Diagnostic], isMisuse: Bool = false) {
    (self.diagnostics, self.isMisuse) = (diagnostics, isMisuse)
  }

  package init(_ sentence: String, help: String, isMisuse: Bool = false) {
    self.init([.error(sentence, help: help)], isMisuse: isMisuse)
  }

  /// Any error of the rooms below; `service` is the one that was asked.
  init(_ error: any Error, of service: Service = .garmin) {
    switch error {
    case let refusal as Refusal: self = refusal
    case let error as Diagnostic: self.init([error])
    case let error as TrainingStoreError: self.init([error.diagnostic])
    case let error as IngestError: self.init([error.diagnostic])
    case let error as SecretError: self.init([error.diagnostic])
    case let error as ServiceTrouble: self.init([error.diagnostic(of: service)])
    case let error as SiteError: self.init([error.diagnostic])
    case let error as FoundLeaks:
      self.init(
        error.leaks.map(\.diagnostic) + [
          .error(
            "the public site was not written, and the one that was there stands as it was",
            help: "mend what is listed above and build again")
        ])
    default:
      self.init("\(error)", help: "try again; if it stays, it is a mistake of openrun")
    }
  }

  /// Mistakes are told, and nothing was done.
  static func beforeWriting(_ problems: [Diagnostic]) -> Refusal {
    Refusal(
      problems + [
        .error("nothing was written", help: "mend what is listed above and build again")
      ])
  }
}

extension TrainingStoreError {
  var diagnostic: Diagnostic { .error(description, help: help) }
}

/// Does something; whatever goes wrong is a refusal.
///
/// `service` is the one that is asked, if one is.
func refusing<Value>(
  at service: Service = .garmin, _ body: () throws -> Value
) throws(Refusal) -> Value {
  do {
    return try body()
  } catch {
    throw Refusal(error, of: service)
  }
}
