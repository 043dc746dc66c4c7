# Prints the figures of trade in US dollars that one event of the atlas holds, year by year.
#
#     Rscript trade-by-year.R [address of the atlas] [id of the event]
#
# Needs R 4 or later and no package. R reads no JSON by itself, so this takes the tables of the record.

arguments <- commandArgs(trailingOnly = TRUE)
address <- if (length(arguments) >= 1) sub("/+$", "", arguments[1]) else "http://127.0.0.1:3000"
event <- if (length(arguments) >= 2) arguments[2] else "inter-korean-trade-by-year"

archive <- tempfile(fileext = ".zip")
download.file(paste0(address, "/api/v1/export/record.zip"), archive, mode = "wb", quiet = TRUE)
# An empty value means "not quantified", which is not zero: it becomes NA.
amounts <- read.csv(
  unz(archive, "amounts.csv"),
  encoding = "UTF-8", na.strings = "", colClasses = c(period = "character")
)

wanted <- subset(amounts, event_id == event & measure == "value" & unit == "USD")
if (nrow(wanted) == 0) stop("The event has no figures of trade in US dollars: ", event)
period <- ifelse(is.na(wanted$period), "undated", wanted$period)
shown <- ifelse(is.na(wanted$value), "not quantified", sprintf("%.3f", wanted$value / 1e6))

cat("period      flow        USD million\n")
cat(sprintf("%-10s  %-10s  %11s\n", period, wanted$flow, shown), sep = "")
