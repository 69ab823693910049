/// What openrun calls itself.
package let userAgent = "openrun (training report; runs on the runner's own computer)"
