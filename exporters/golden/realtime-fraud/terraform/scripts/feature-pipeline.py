"""Moves data for feature-pipeline: reads what it is told of, drops repeated rows, writes Parquet by day.

Arguments come from the job: --<NAME>_BUCKET for each bucket it is joined to. The first is read, the last is written.
"""
import sys

from awsglue.context import GlueContext
from awsglue.job import Job
from awsglue.utils import getResolvedOptions
from pyspark.context import SparkContext
from pyspark.sql import functions as columns

names = [word[2:] for word in sys.argv if word.startswith("--") and word.endswith("_BUCKET")]
arguments = getResolvedOptions(sys.argv, ["JOB_NAME", "TempDir", *names])
buckets = [arguments[name] for name in names]
context = GlueContext(SparkContext.getOrCreate())
spark = context.spark_session
job = Job(context)
job.init(arguments["JOB_NAME"], arguments)

source = f"s3://{buckets[0]}/" if buckets else arguments["TempDir"] + "input/"
target = f"s3://{buckets[-1]}/feature-pipeline/" if buckets else arguments["TempDir"] + "output/"

rows = (
    context.create_dynamic_frame.from_options(
        connection_type="s3",
        connection_options={"paths": [source], "recurse": True},
        format="json",
        transformation_ctx="source",
    )
    .toDF()
    .dropDuplicates()
    .withColumn("day", columns.current_date())
)
if rows.columns != ["day"]:
    rows.write.mode("append").partitionBy("day").parquet(target)
job.commit()
