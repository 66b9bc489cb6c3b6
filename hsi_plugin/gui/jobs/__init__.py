"""Jobs: their model, their page, their words, and the row of buttons that starts one."""
