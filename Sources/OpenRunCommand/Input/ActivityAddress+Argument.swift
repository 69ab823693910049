import ArgumentParser
import Training

extension ActivityAddress: ExpressibleByArgument {
  /// Its name, its path or its address on the web.
  package init?(argument: String) {
    let last = argument.split(separator: "/").last ?? ""
    self.init(name: String(last.hasSuffix(".html") ? last.dropLast(5) : last))
  }
}
