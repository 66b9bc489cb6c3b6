"""Jobs, and the engines that run them: in a worker process, or in this one."""
