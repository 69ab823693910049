import ArgumentParser
import Training

extension ISOWeek: ExpressibleByArgument {
  package init?(argument: String) { self.init(iso: argument) }
}
