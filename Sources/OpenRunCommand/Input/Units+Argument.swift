import ArgumentParser
import Training

extension Units: ExpressibleByArgument {}
